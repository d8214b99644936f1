# docker build --tag agilefall .
# docker run --rm --network none --volume "$PWD:/work:ro" agilefall tenders/

FROM node:20-slim AS build
WORKDIR /agilefall
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY dist ./dist
COPY rules ./rules
COPY LICENSE NOTICE ./

FROM node:20-slim
LABEL org.opencontainers.image.title="agilefall" \
      org.opencontainers.image.description="A linter for procurement documents" \
      org.opencontainers.image.source="https://github.com/agilefall/agilefall" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
COPY --from=build /agilefall /agilefall
RUN ln -s /agilefall/dist/cli.js /usr/local/bin/agilefall && chmod 755 /agilefall/dist/cli.js
# The image of Node has this user; documents are mounted at /work.
USER node
WORKDIR /work
ENTRYPOINT ["agilefall"]
CMD ["--help"]
