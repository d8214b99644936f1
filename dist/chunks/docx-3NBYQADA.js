import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AgilefallError
} from "./chunk-VMI63HTN.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HANBNIMK.js";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    exports.S_LIST = [SPACE2, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE2 && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE2 || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    exports.S_LIST = [SPACE2, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE2 || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE2 || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE2;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/parse/docx/paragraphs.ts
var NOTE_OPEN = "\uE000";
var NOTE_CLOSE = "\uE001";
function plainText(text) {
  return text.replace(/\uE000[^\uE001]*\uE001/g, "").replace(/\s+/g, " ").trim();
}

// src/parse/docx/headingSigns.ts
var LONGEST_STYLED = 250;
var LONGEST_LINE = 120;
var MOST_WORDS = 10;
var NAMED = /^(?:article|art\.|section|chapitre|chapter|partie|part|titre|title|annexe?|appendix|attachment|lot|volet|clause)\s+(?:n°\s*)?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])(?=$|[\s.:)–—-])/iu;
var NUMBERED = new RegExp("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})(?:\\.|\\s*[)\u2013\u2014-])?\\s+\\p{L}", "u");
var ROMAN_OR_LETTER = new RegExp("^(?:[IVX]{1,5}|[A-Z])\\s?[.)\u2013\u2014-]\\s?\\p{Lu}", "u");
function isBoldLine({ text, fact }) {
  const line = plainText(text);
  const title = line.replace(NAMED, "").replace(/^\s*[:–—-]\s*/, "");
  return fact.bold && !contradictsHeading(line) && !/:\s\S/.test(title) && !/^[-–•☐☒□(]/.test(line);
}
function isBrief(text) {
  return !text.includes("\n") && text.length <= 80 && text.split(" ").length <= MOST_WORDS + 2;
}
function contradictsHeading(line) {
  return line.length > LONGEST_LINE || /[.;,!…]$/.test(line) || !new RegExp("\\p{L}{2}", "u").test(line);
}
function writtenDepth(line, bold) {
  const number = NUMBERED.exec(line)?.[1];
  if (number !== void 0) return number.replace(/(?:\.0)+$/, "").split(".").length;
  return NAMED.test(line) || bold && ROMAN_OR_LETTER.test(line) ? 1 : null;
}
function standsOut(line) {
  if (line.endsWith(":") || line.split(" ").length > MOST_WORDS) return false;
  const named = NAMED.exec(line)?.[0];
  if (named === void 0) return new RegExp("^\\d+\\.\\d+[\\s.)\u2013\u2014-]+\\p{Lu}", "u").test(line);
  const rest = line.slice(named.length);
  return rest === "" || new RegExp("^\\s*[.:)\u2013\u2014-]+\\s*\\p{Lu}", "u").test(rest) || new RegExp("^\\p{Lu}{3}", "u").test(line);
}

// src/parse/docx/headings.ts
var DEEPEST = 6;
var FEWEST_STYLED = 3;
var BOLD_SHARE = 1 / 3;
var HEADING_NAME = /^(?:heading|titre|überschrift|título|titolo)\s*([1-9])$/i;
var TITLE_NAME = /^(?:title|titre|titre principal|document title)$/i;
var CONTENTS_NAME = /^(?:toc|tm|contents)\s*(?:\d|heading|titre)|^(?:table of (?:figures|contents|authorities)|table des (?:illustrations|mati[eè]res))|en-t[eê]te de table des mati|^index \d/i;
var DOTTED_PAGE = /(?:\.\s?){5,}\s*\d{1,4}$|…{3,}\s*\d{1,4}$/;
var LINE_END = 60;
var CONTENTS_TITLE = /^(?:sommaire|table des mati[eè]res|table of contents|contents)\s*:?$/i;
function isContentsLine(paragraph) {
  const text = plainText(paragraph.text);
  return paragraph.fact.styles.some((name) => CONTENTS_NAME.test(name)) || CONTENTS_TITLE.test(text) || DOTTED_PAGE.test(text.slice(-LINE_END));
}
function isTitle(paragraph) {
  return TITLE_NAME.test(paragraph.fact.styles[0] ?? "");
}
function findHeadings(flow) {
  const habits = learnHabits(flow.filter((piece) => piece.kind === "paragraph"));
  const headings = /* @__PURE__ */ new Map();
  let base = 0;
  let above = 0;
  flow.forEach((piece, index) => {
    if (piece.kind !== "paragraph") return;
    const styled = styledDepth(piece, habits);
    if (styled !== null && !isTitle(piece)) base = styled;
    const depth = styled ?? listedDepth(piece, habits, base) ?? numberedDepth(piece, habits, base);
    if (depth !== null) headings.set(piece, Math.min(depth, DEEPEST));
    if (depth !== null && !isTitle(piece)) above = Math.min(depth, DEEPEST - 1);
    if (depth === null && isPlainHeading(piece, habits) && !isPlainHeading(flow[index + 1], habits)) headings.set(piece, above + 1);
  });
  return headings;
}
function learnHabits(paragraphs) {
  const headings = paragraphs.flatMap((paragraph) => {
    const depth = depthOfStyle(paragraph);
    return depth === null || isTitle(paragraph) ? [] : [{ paragraph, depth }];
  });
  const numberDepths = /* @__PURE__ */ new Map();
  for (const { paragraph, depth } of headings) {
    const parts = writtenDepth(plainText(paragraph.text), paragraph.fact.bold);
    if (parts !== null) numberDepths.set(parts, depth);
  }
  const bold = paragraphs.filter((paragraph) => depthOfStyle(paragraph) === null && isBoldLine(paragraph));
  return {
    styled: headings.length >= FEWEST_STYLED,
    numberDepths,
    lists: learnLists(paragraphs),
    boldMeans: bold.length <= paragraphs.length * BOLD_SHARE || paragraphs.length < 10
  };
}
function learnLists(paragraphs) {
  const tallies = /* @__PURE__ */ new Map();
  for (const paragraph of paragraphs) {
    const key = listKey(paragraph);
    if (key === null) continue;
    const tally = tallies.get(key) ?? { items: 0, headings: 0, depth: null };
    const depth = depthOfStyle(paragraph);
    tally.items += 1;
    if (depth !== null || isBoldLine(paragraph)) tally.headings += 1;
    tally.depth ??= depth;
    tallies.set(key, tally);
  }
  return new Map([...tallies].filter(([, tally]) => tally.headings * 2 > tally.items).map(([key, tally]) => [key, tally.depth]));
}
function listKey({ fact: { list } }) {
  return list === null || list.label === null ? null : `${list.definition} ${list.level}`;
}
function depthOfStyle({ text, fact }) {
  if (text.length > LONGEST_STYLED) return null;
  if (fact.styleOutline !== null && fact.styleOutline >= 0) return fact.styleOutline + 1;
  if (TITLE_NAME.test(fact.styles[0] ?? "")) return 1;
  const number = fact.styles.map((name) => HEADING_NAME.exec(name)?.[1]).find((found) => found !== void 0);
  return number === void 0 ? null : Number(number);
}
function styledDepth(paragraph, habits) {
  const depth = depthOfStyle(paragraph);
  if (depth !== null) return depth;
  const own = paragraph.fact.ownOutline;
  const believed = own !== null && own < 9 && !habits.styled && !contradictsHeading(plainText(paragraph.text));
  return believed ? own + 1 : null;
}
function listedDepth(paragraph, habits, base) {
  const key = listKey(paragraph);
  const { list } = paragraph.fact;
  if (key === null || list === null || !isBoldLine(paragraph) || !habits.lists.has(key)) return null;
  return habits.lists.get(key) ?? labelDepth(list.label ?? "", list.level) + (habits.styled ? base : 0);
}
function numberedDepth(paragraph, habits, base) {
  const text = plainText(paragraph.text);
  const { bold, list } = paragraph.fact;
  const parts = writtenDepth(text, bold);
  if (list !== null || parts === null || contradictsHeading(text) || paragraph.text.includes("\n")) return null;
  if (!(bold && isBoldLine(paragraph)) && !standsOut(text)) return null;
  const known = habits.numberDepths.get(parts);
  if (known !== void 0 || !habits.styled) return known ?? parts;
  return bold ? base + 1 : null;
}
function isPlainHeading(piece, habits) {
  if (piece?.kind !== "paragraph" || !habits.boldMeans || piece.fact.list !== null) return false;
  return depthOfStyle(piece) === null && isBoldLine(piece) && isBrief(piece.text);
}
function labelDepth(label, level) {
  const parts = label.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
  if (/^\d/.test(label)) return Math.max(parts, level + 1);
  return new RegExp("^\\(?\\p{Ll}", "u").test(label) ? level + 2 : level + 1;
}

// src/parse/docx/inline.ts
function originOf(fact) {
  const label = fact.list?.label ?? null;
  const origin = {
    part: fact.part,
    paragraph: fact.paragraph,
    ...fact.page === null ? {} : { page: fact.page },
    ...label === null ? {} : { label }
  };
  return { origin };
}
function paragraphNode(paragraph) {
  return { type: "paragraph", children: phrasing(paragraph.text), data: originOf(paragraph.fact) };
}
function phrasing(text) {
  return text.split(/(\n|\uE000[^\uE001]*\uE001)/).filter(Boolean).map((piece) => {
    if (piece === "\n") return { type: "break" };
    if (piece.startsWith("\uE000")) return noteReference(piece.slice(1, -1));
    return { type: "text", value: piece };
  });
}
function noteReference(identifier) {
  return { type: "footnoteReference", identifier, label: identifier };
}

// src/parse/docx/typedMarks.ts
var SPACE = "[ \\u00a0\\u202f]+(?=\\S)";
var BULLET = new RegExp(`^([-\u2013\u2014\u2212\u2022\u25AA\u25A0\u25CF\u25E6\u2023\u27A2\u25BA\u2713\u2714\u2192*\xB7])${SPACE}`);
var SURE_BULLET = /[▪■●◦‣➢►•]/;
var NUMBER = new RegExp(`^((\\(?)(\\d{1,2}|[a-z])([.)\xB0]))${SPACE}`);
function adoptTypedMarks(paragraphs) {
  const numbered = numberedItems(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const bullet = BULLET.exec(paragraph.text);
    if (paragraph.fact.list !== null) return bullet === null ? paragraph : { ...paragraph, text: paragraph.text.slice(bullet[0].length) };
    if (bullet?.[1] !== void 0) return isItem(paragraphs, index, bullet[1]) ? adopt(paragraph, bullet[0], bullet[1], null) : paragraph;
    const number = NUMBER.exec(paragraph.text);
    const shape = numbered.get(index);
    if (number?.[1] === void 0 || shape === void 0) return paragraph;
    return adopt(paragraph, number[0], shape, number[1]);
  });
}
function adopt(paragraph, typed, shape, label) {
  const list = `typed ${shape}`;
  const mark = { list, definition: list, level: 0, ordered: label !== null, indent: paragraph.fact.indent, label };
  return { ...paragraph, text: paragraph.text.slice(typed.length), fact: { ...paragraph.fact, list: mark } };
}
function isItem(paragraphs, index, bullet) {
  if (SURE_BULLET.test(bullet)) return true;
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  if ([before, after].some((near) => near !== void 0 && BULLET.exec(near.text)?.[1] === bullet)) return true;
  return before !== void 0 && (/:\s*$/.test(before.text) || before.fact.list !== null);
}
function numberedItems(paragraphs) {
  const last = /* @__PURE__ */ new Map();
  const items = /* @__PURE__ */ new Map();
  paragraphs.forEach((paragraph, index) => {
    const found = NUMBER.exec(paragraph.text);
    if (found === null || paragraph.fact.list !== null) return;
    const [, , open = "", figure = "", close = ""] = found;
    const digits = /\d/.test(figure);
    const number = { index, shape: `${open}${digits ? "1" : "a"}${close}`, value: digits ? Number(figure) : figure.charCodeAt(0) };
    const before = last.get(number.shape);
    if (before !== void 0 && before.value + 1 === number.value) {
      items.set(before.index, number.shape);
      items.set(index, number.shape);
    }
    last.set(number.shape, number);
  });
  return items;
}

// src/parse/docx/lists.ts
var DEEPEST2 = 8;
function arrangeLists(paragraphs) {
  const blocks = [];
  const open = [];
  let announced = false;
  for (const paragraph of adoptTypedMarks(paragraphs)) {
    const mark = paragraph.fact.list;
    if (mark === null) {
      open.length = 0;
      blocks.push(paragraphNode(paragraph));
    } else {
      listFor({ mark, indent: paragraph.fact.indent, announced }, open, blocks).children.push(itemNode(paragraph));
    }
    announced = /:\s*$/.test(paragraph.text);
  }
  return blocks;
}
function listFor(item, open, blocks) {
  leaveLists(item, open);
  open.length = Math.min(open.length, DEEPEST2);
  const last = open.at(-1);
  if (last !== void 0 && isSame(last.mark, item.mark)) return last.node;
  if (last !== void 0 && !isInside(last, item)) open.pop();
  const node = { type: "list", ordered: item.mark.ordered, spread: false, children: [] };
  const parent = open.at(-1)?.node.children.at(-1);
  (parent === void 0 ? blocks : parent.children).push(node);
  open.push({ mark: item.mark, indent: item.indent, node });
  return node;
}
function leaveLists(item, open) {
  const own = open.findIndex(({ mark }) => isSame(mark, item.mark));
  if (own >= 0) open.length = own + 1;
  else while (open.length > 0 && isDeeper(open.at(-1), item)) open.pop();
}
function isSame(one, other) {
  return one.list === other.list && one.level === other.level;
}
function isDeeper(last, item) {
  if (last === void 0) return false;
  if (last.mark.list === item.mark.list) return last.mark.level > item.mark.level;
  return !item.announced && last.indent > item.indent;
}
function isInside(last, item) {
  if (last.mark.list === item.mark.list) return item.mark.level > last.mark.level;
  return item.announced || item.indent > last.indent;
}
function itemNode(paragraph) {
  const node = paragraphNode(paragraph);
  return { type: "listItem", spread: false, children: [node], ...node.data === void 0 ? {} : { data: node.data } };
}

// src/parse/docx/tables.ts
var LONGEST_REPEATED = 300;
function layoutContent(table) {
  const filled = table.rows.map((row) => row.filter((cell) => cell.pieces.length > 0));
  return filled.every((cells) => cells.length <= 1) ? filled.flatMap((cells) => cells.flatMap((cell) => cell.pieces)) : null;
}
function splitCaption(table) {
  const width = table.rows.reduce((most, row) => Math.max(most, rowWidth(row)), 0);
  const first = table.rows.findIndex((row) => !isBand(row, width));
  const rows = table.rows.slice(Math.max(first, 0));
  const caption = table.rows.slice(0, Math.max(first, 0)).flatMap((row) => row.flatMap((cell) => cell.pieces));
  return { caption, table: { kind: "table", rows } };
}
function isBand(row, width) {
  const only = row[0];
  return row.length === 1 && only !== void 0 && only.rows === 1 && only.columns === width && width > 1;
}
function rowWidth(row) {
  return row.reduce((sum, cell) => sum + cell.columns, 0);
}
function gridOf(table) {
  const rows = [];
  const reaching = /* @__PURE__ */ new Map();
  for (const row of table.rows) {
    const cells = [];
    const takeReaching = () => {
      for (let above = reaching.get(cells.length); above !== void 0; above = reaching.get(cells.length)) {
        if (above.left > 1) above.left -= 1;
        else reaching.delete(cells.length);
        cells.push(above.cell);
      }
    };
    for (const cell of row) {
      takeReaching();
      placeCell(cell, cells, reaching);
    }
    takeReaching();
    if (row.some((cell) => cell.pieces.length > 0)) rows.push(cells);
  }
  return squareUp(rows);
}
function placeCell(cell, cells, reaching) {
  const paragraphs = flatten(cell.pieces);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  const repeated = length <= LONGEST_REPEATED ? paragraphs : [];
  for (let column = 0; column < cell.columns; column += 1) {
    if (cell.rows > 1) reaching.set(cells.length, { cell: { paragraphs: column === 0 ? repeated : [] }, left: cell.rows - 1 });
    cells.push({ paragraphs: column === 0 ? paragraphs : [] });
  }
}
function flatten(pieces) {
  return pieces.flatMap((piece) => piece.kind === "paragraph" ? [piece] : piece.rows.flatMap(flattenRow));
}
function flattenRow(row) {
  const paragraphs = row.flatMap((cell) => flatten(cell.pieces));
  const first = paragraphs[0];
  if (first === void 0) return [];
  return [{ ...first, text: paragraphs.map((paragraph) => paragraph.text).join(" ; ") }];
}
function squareUp(rows) {
  const filled = rows.filter((row) => row.some((cell) => cell.paragraphs.length > 0));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => filled.some((row) => (row[column]?.paragraphs.length ?? 0) > 0)
  );
  return filled.map((row) => columns.map((column) => row[column] ?? { paragraphs: [] }));
}

// src/parse/docx/blocks.ts
function arrangeBlocks(pieces) {
  const flow = flatten2(pieces);
  return arrange(flow, findHeadings(flow));
}
function noteNode(note, page) {
  const flow = flatten2(note.pieces).map((piece) => piece.kind === "paragraph" ? { ...piece, fact: { ...piece.fact, page } } : piece);
  const children = arrange(flow, /* @__PURE__ */ new Map());
  const data = children[0]?.data;
  return { type: "footnoteDefinition", identifier: note.identifier, label: note.identifier, children, ...data === void 0 ? {} : { data } };
}
function flatten2(pieces) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "paragraph") return isContentsLine(piece) ? [] : [piece];
    const layout = layoutContent(piece);
    if (layout !== null) return flatten2(layout);
    const { caption, table } = splitCaption(piece);
    return caption.length === 0 ? [piece] : [...flatten2(caption), ...flatten2([table])];
  });
}
function arrange(flow, headings) {
  const groups = [];
  let run = [];
  const settleRun = () => {
    groups.push(arrangeLists(run));
    run = [];
  };
  for (const piece of flow) {
    const depth = headings.get(piece);
    if (piece.kind === "paragraph" && depth === void 0) {
      run.push(piece);
      continue;
    }
    settleRun();
    groups.push(piece.kind === "paragraph" ? [headingNode(piece, depth ?? 1)] : tableNodes(piece));
  }
  settleRun();
  return groups.flat();
}
function headingNode(paragraph, depth) {
  const children = phrasing(paragraph.text.replaceAll("\n", " "));
  return { type: "heading", depth, children, data: originOf(paragraph.fact) };
}
function tableNodes(table) {
  const grid = gridOf(table);
  if (grid.length === 0) return [];
  const rows = grid.map((row) => {
    const first = firstParagraph(row);
    return { type: "tableRow", children: row.map(cellNode), ...first === void 0 ? {} : { data: originOf(first.fact) } };
  });
  const data = rows[0]?.data;
  return [{ type: "table", children: rows, ...data === void 0 ? {} : { data } }];
}
function firstParagraph(row) {
  return row.flatMap((cell) => cell.paragraphs)[0];
}
function cellNode(cell) {
  const text = cell.paragraphs.map(cellLine).join("\n");
  const first = cell.paragraphs[0];
  return { type: "tableCell", children: phrasing(text), ...first === void 0 ? {} : { data: originOf(first.fact) } };
}
function cellLine({ text, fact }) {
  const label = fact.list?.label ?? null;
  return label === null ? text : `${label} ${text}`;
}

// src/parse/docx/limits.ts
var MEBIBYTE = 1024 * 1024;
var DOCX_LIMITS = {
  entries: 1e4,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 128 * MEBIBYTE,
  pieces: 1e5,
  depth: 40
};

// src/parse/docx/mammothTree.ts
import { crc32 } from "node:zlib";
import mammoth from "mammoth";
async function readMammothTree(parts) {
  let tree = null;
  const takeTree = (document) => {
    tree = document;
    return { ...document, children: [] };
  };
  const buffer = storedZip(parts);
  await mammoth.convertToHtml({ buffer }, { transformDocument: takeTree, includeDefaultStyleMap: false });
  if (tree === null) throw new Error("mammoth gave no document");
  return tree;
}
function storedZip(parts) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const [name, text] of parts) {
    const data = Buffer.from(text, "utf8");
    const common = commonFields(name, data);
    files.push(record([67324752, 4], [20, 2]), common, Buffer.from(name), data);
    directory.push(record([33639248, 4], [20, 2], [20, 2]), common, record([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), Buffer.from(name));
    at += 4 + 2 + common.length + name.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record([101010256, 4], [0, 2], [0, 2], [parts.size, 2], [parts.size, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...files, ...directory, end]);
}
function commonFields(name, data) {
  const sum = crc32(data);
  return record([0, 2], [0, 2], [0, 2], [33, 2], [sum, 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2]);
}
function record(...fields) {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

// src/parse/docx/xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var PREFIXES = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "app",
  "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "app"
};
var Namespaces = class {
  prefixes = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  undo = [];
  depth = 0;
  /** Called for each attribute of an element, before `enter`. */
  declare(attribute2, value) {
    if (!attribute2.startsWith("xmlns")) return;
    const prefix = attribute2.slice(6);
    const usual = PREFIXES[value] ?? "?";
    const old = this.prefixes.get(prefix);
    if (old === usual) return;
    this.undo.push({ depth: this.depth + 1, prefix, old });
    this.prefixes.set(prefix, usual);
    this.names.clear();
  }
  enter() {
    this.depth += 1;
  }
  leave() {
    for (let last = this.undo.at(-1); last?.depth === this.depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.old === void 0) this.prefixes.delete(last.prefix);
      else this.prefixes.set(last.prefix, last.old);
      this.names.clear();
    }
    this.depth -= 1;
  }
  usual(name) {
    const known = this.names.get(name);
    if (known !== void 0) return known;
    const colon = name.indexOf(":");
    const prefix = this.prefixes.get(colon < 0 ? "" : name.slice(0, colon)) ?? "?";
    const usual = `${prefix}:${name.slice(colon + 1)}`;
    this.names.set(name, usual);
    return usual;
  }
};
function readXml(xml, part, path, handler) {
  const namespaces = new Namespaces();
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  const refuse = (cause) => {
    throw brokenPart(part, path, cause);
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("attribute", (attribute2) => namespaces.declare(attribute2.name, attribute2.value));
  parser.on("opentag", (tag) => {
    namespaces.enter();
    handler.open(namespaces.usual(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    handler.close(namespaces.usual(tag.name));
    namespaces.leave();
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.write(xml).close();
}
function readXmlTree(xml, part, path) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  readXml(xml, part, path, {
    open(name, attributes) {
      const node = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(text) {
      const node = open.at(-1);
      if (node !== void 0) node.text += text;
    }
  });
  return root.children[0] ?? root;
}
function attribute(attributes, local) {
  const usual = attributes[`w:${local}`];
  if (usual !== void 0) return usual;
  for (const name in attributes) {
    if (name === local || name.endsWith(`:${local}`)) return attributes[name];
  }
  return void 0;
}
function isOn(attributes) {
  const value = attribute(attributes, "val");
  return value !== "false" && value !== "0" && value !== "off";
}
function integer(attributes, local) {
  const value = Number.parseInt(attribute(attributes, local) ?? "", 10);
  return Number.isNaN(value) ? null : value;
}
function child(node, ...names) {
  let found = node;
  for (const name of names) found = found?.children.find((candidate) => candidate.name === name);
  return found;
}
function brokenPart(part, path, cause) {
  return new AgilefallError("unreadable", `This Word file is damaged: its part ${part} is not valid XML.`, {
    place: path,
    hint: "Open it in Word, save it again as .docx, and try the new copy.",
    cause
  });
}

// src/parse/docx/metadata.ts
var NO_TITLE = /^(?:document\s*\d*|sans titre|untitled|titre|title|microsoft word\b.*|pr[ée]sentation powerpoint|powerpoint presentation|template|mod[eè]le)$|\.(?:docx?|dotx?|odt|rtf|pdf)$/i;
var WORDS_ON_FULL_PAGE = 1500;
var OPENING = 5e3;
var MISSED_BREAKS = 2;
function readTitle(paragraphs, core, path) {
  const styled = paragraphs.find((paragraph) => isTitle(paragraph) && new RegExp("\\p{L}{2}", "u").test(paragraph.text));
  if (styled !== void 0) return plainText(styled.text);
  if (core === null) return null;
  const title = child(readXmlTree(core.xml, core.name, path), "dc:title")?.text.replace(/\s+/g, " ").trim() ?? "";
  return title.length < 5 || NO_TITLE.test(title) || !isAnnounced(title, paragraphs) ? null : title;
}
function isAnnounced(title, paragraphs) {
  const opening = paragraphs.map((paragraph) => paragraph.text).join(" ").slice(0, OPENING).toLowerCase();
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => opening.includes(word)).length * 2 > words.length;
}
function readPages(seen, words, app, path) {
  const declared = app === null ? NaN : Number(child(readXmlTree(app.xml, app.name, path), "app:Pages")?.text);
  const believable = Number.isInteger(declared) && declared > 0 && words / declared <= WORDS_ON_FULL_PAGE ? declared : null;
  if (seen === null || believable === null) return seen ?? believable;
  return believable <= seen * MISSED_BREAKS ? Math.max(seen, believable) : seen;
}
function readLanguage(letters2, standard, parts, path) {
  const counted = /* @__PURE__ */ new Map();
  for (const [tag, count] of letters2) {
    const language = tag === "" ? standard ?? themeLanguage(parts.settings, path) ?? "" : tag;
    counted.set(language, (counted.get(language) ?? 0) + count);
  }
  const best = [...counted].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
  return best === "" ? null : best;
}
function themeLanguage(settings, path) {
  if (settings === null) return null;
  const node = child(readXmlTree(settings.xml, settings.name, path), "w:themeFontLang");
  return (node && attribute(node.attributes, "val")) ?? null;
}

// src/parse/docx/numbering.ts
function readNumbering(part, styles, path) {
  const lists = /* @__PURE__ */ new Map();
  if (part === null) return lists;
  const nodes = readXmlTree(part.xml, part.name, path).children;
  const abstracts = new Map(
    nodes.filter((node) => node.name === "w:abstractNum").map((node) => [attribute(node.attributes, "abstractNumId") ?? "", readAbstract(node)])
  );
  const nums = nodes.filter((node) => node.name === "w:num");
  const abstractOf = new Map(nums.map((node) => [attribute(node.attributes, "numId") ?? "", valueOf(node, "w:abstractNumId") ?? ""]));
  for (const node of nums) {
    const id = attribute(node.attributes, "numId") ?? "";
    const counter = followLink(abstractOf.get(id) ?? "", abstracts, abstractOf, styles);
    const abstract = abstracts.get(counter);
    if (abstract !== void 0) lists.set(id, readList(node, counter, abstract));
  }
  return lists;
}
function followLink(id, abstracts, abstractOf, styles) {
  const seen = /* @__PURE__ */ new Set();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const link = abstracts.get(current)?.link ?? null;
    const target = link === null ? null : abstractOf.get(styles.numbering(link) ?? "");
    if (target === null || target === void 0) return current;
    current = target;
  }
  return current;
}
function readAbstract(node) {
  return { levels: readLevels(node), link: valueOf(node, "w:numStyleLink") };
}
function readLevels(node) {
  const levels = /* @__PURE__ */ new Map();
  for (const level of node.children) {
    if (level.name === "w:lvl") levels.set(integer(level.attributes, "ilvl") ?? 0, readLevel(level));
  }
  return levels;
}
function readLevel(node) {
  const legal = child(node, "w:isLgl");
  const indent = child(node, "w:pPr", "w:ind");
  return {
    start: numberOf(node, "w:start") ?? 1,
    format: valueOf(node, "w:numFmt") ?? alternateFormat(node) ?? "decimal",
    text: valueOf(node, "w:lvlText") ?? "",
    restart: numberOf(node, "w:lvlRestart"),
    legal: legal !== void 0 && isOn(legal.attributes),
    indent: indent === void 0 ? null : integer(indent.attributes, "left") ?? integer(indent.attributes, "start"),
    style: valueOf(node, "w:pStyle")
  };
}
function alternateFormat(node) {
  return valueOf(child(node, "mc:AlternateContent", "mc:Fallback"), "w:numFmt");
}
function readList(node, counter, abstract) {
  const levels = new Map(abstract.levels);
  const restarts = /* @__PURE__ */ new Map();
  for (const override of node.children) {
    if (override.name !== "w:lvlOverride") continue;
    const level = integer(override.attributes, "ilvl") ?? 0;
    const replaced = child(override, "w:lvl");
    if (replaced !== void 0) levels.set(level, readLevel(replaced));
    const start = numberOf(override, "w:startOverride");
    if (start !== null) restarts.set(level, start);
  }
  return { counter, levels, restarts };
}
function valueOf(node, name) {
  const found = child(node, name);
  return (found && attribute(found.attributes, "val")) ?? null;
}
function numberOf(node, name) {
  const found = child(node, name);
  return found === void 0 ? null : integer(found.attributes, "val");
}

// src/parse/docx/symbols.ts
var BOXES = { ticked: "\u2612", unticked: "\u2610", weak: "\u25A1" };
var GLYPHS = new Map([
  ...[..."\u2612\u2611\u{1F5F9}\u{1F5F7}\u{1F5F5}\u2BBD"].map((glyph) => [glyph, "ticked"]),
  ["\u2610", "unticked"],
  ...[..."\u25A1\u2751\u274F\u2750\u2752\u25A2\u25FB\u2B1C\u20DE"].map((glyph) => [glyph, "weak"])
]);
var SYMBOL_FONTS = {
  wingdings: { 111: "weak", 112: "weak", 113: "weak", 114: "weak", 168: "weak", 120: "ticked", 253: "ticked", 254: "ticked" },
  "wingdings 2": { 48: "weak", 53: "weak", 153: "weak", 163: "weak", 82: "ticked", 83: "ticked", 84: "ticked" }
};
var ANY_GLYPH = new RegExp(`[${[...GLYPHS.keys()].join("")}]\\uFE0F?`, "gu");
function symbolBox(font, code) {
  return SYMBOL_FONTS[(font ?? "wingdings").toLowerCase()]?.[code & 255] ?? null;
}
function plainBoxes(text) {
  return text.replace(ANY_GLYPH, (glyph) => BOXES[GLYPHS.get(glyph.replace("\uFE0F", "")) ?? "weak"]);
}

// src/parse/docx/options.ts
var BOX = /[☒☐□]/;
var ANY_BOX = /[☒☐□]/g;
var MENTION = /(?:\bcases?|\bbox(?:es)?|\bcheckbox(?:es)?|\bsymboles?|[«"“('’])\s*$/i;
var LONGEST_WORD = 20;
function settleOptions(pieces, tally) {
  const ticked = hasTicked(pieces);
  return settlePieces(pieces, ticked, tally);
}
function hasTicked(pieces) {
  return pieces.some(
    (piece) => piece.kind === "paragraph" ? piece.text.includes(BOXES.ticked) : piece.rows.some((row) => row.some((cell) => hasTicked(cell.pieces)))
  );
}
function settlePieces(pieces, ticked, tally) {
  return pieces.flatMap((piece, index) => {
    if (piece.kind === "paragraph") {
      const explains = isExplanation(piece, pieces[index - 1], pieces[index - 2]);
      return explains ? [] : settleParagraph(piece, ticked, tally);
    }
    return [{ kind: "table", rows: piece.rows.map((row) => settleRow(row, ticked, tally)) }];
  });
}
function isExplanation(piece, option, before) {
  if (option?.kind !== "paragraph" || before?.kind !== "paragraph") return false;
  const { fact } = piece;
  const setApart = option.fact.paragraph - before.fact.paragraph > 1 && fact.paragraph - option.fact.paragraph === 1;
  const indented = fact.indent > 0 && fact.indent >= option.fact.indent && option.fact.indent > 0;
  const plain = fact.list === null && !fact.bold && !BOX.test(piece.text);
  return setApart && indented && plain && option.text.startsWith(BOXES.unticked) && option.text.lastIndexOf(BOXES.unticked) === 0;
}
function settleParagraph(paragraph, ticked, tally) {
  if (!BOX.test(paragraph.text)) return [paragraph];
  const text = settleText(paragraph.text, ticked, tally);
  return text === "" ? [] : [{ ...paragraph, text, fact: { ...paragraph.fact, bold: false } }];
}
function settleRow(row, ticked, tally) {
  let governed = false;
  return row.map((cell) => {
    const alone = cellText(cell);
    const drop = governed && alone !== "" && !BOX.test(alone);
    governed = alone === BOXES.unticked || alone === BOXES.weak && ticked;
    if (drop) tally.left += 1;
    if (drop || governed) return { ...cell, pieces: [] };
    return { ...cell, pieces: settlePieces(cell.pieces, ticked, tally) };
  });
}
function cellText(cell) {
  return cell.pieces.map((piece) => piece.kind === "paragraph" ? piece.text : "\u2026").join(" ").trim();
}
function settleText(text, ticked, tally) {
  return text.split("\n").map((line) => settleLine(line, ticked, tally)).filter(Boolean).join("\n");
}
function settleLine(line, ticked, tally) {
  const boxes = [...line.matchAll(ANY_BOX)].filter((box) => !MENTION.test(line.slice(Math.max(0, box.index - LONGEST_WORD), box.index)));
  const first = boxes[0];
  if (first === void 0) return line.trim();
  const isBullet = boxes.length === 1 && first[0] === BOXES.weak && first.index === 0 && !ticked;
  if (isBullet) return `\u2022${line.slice(1)}`;
  return (line.trimEnd().endsWith(boxes.at(-1)?.[0] ?? "") && first.index > 0 ? boxesAfter : boxesBefore)(line, boxes, tally);
}
function boxesBefore(line, boxes, tally) {
  const kept = [line.slice(0, boxes[0]?.index)];
  boxes.forEach((box, index) => {
    const option = line.slice(box.index + 1, boxes[index + 1]?.index);
    if (box[0] === BOXES.ticked) kept.push(option);
    else tally.left += 1;
  });
  return tidyLine(kept);
}
function boxesAfter(line, boxes, tally) {
  const kept = [];
  let from = 0;
  for (const [index, box] of boxes.entries()) {
    const option = line.slice(from, box.index);
    const question = index === 0 ? /^.*[:?]/.exec(option)?.[0] ?? "" : "";
    if (box[0] === BOXES.ticked) kept.push(option);
    else {
      kept.push(question);
      tally.left += 1;
    }
    from = box.index + 1;
  }
  return tidyLine(kept);
}
function tidyLine(kept) {
  return kept.map((piece) => piece.trim()).filter(Boolean).join(" ");
}

// src/parse/docx/package.ts
import { TextDecoder } from "node:util";

// src/parse/docx/zip.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";
var END_OF_DIRECTORY = 101010256;
var DIRECTORY_ENTRY = 33639248;
var LOCAL_ENTRY = 67324752;
var END_LENGTH = 22;
var LONGEST_TAIL = END_LENGTH + 65535;
var STORED = 0;
var DEFLATED = 8;
var OVERFLOW = 4294967295;
function openZip(bytes, path, limits) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, path, limits);
  let unpacked = 0;
  const read = (name) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === void 0) return null;
    const data = unpack(view, entry, path, Math.min(limits.partBytes, limits.totalBytes - unpacked));
    unpacked += data.length;
    return data;
  };
  return { names: [...entries.values()].map((entry) => entry.name), read };
}
function readDirectory(view, path, limits) {
  const end = findEnd(view);
  if (end === null) throw damaged(path, "its list of contents is missing");
  const count = view.readUInt16LE(end + 10);
  if (count > limits.entries) throw tooLarge(path, `it holds ${count} files, more than ${limits.entries}`);
  const entries = /* @__PURE__ */ new Map();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(path, "its list of contents is cut");
    const entry = readEntry(view, at);
    entries.set(entry.name.toLowerCase(), entry);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}
function findEnd(view) {
  const floor = Math.max(0, view.length - LONGEST_TAIL);
  for (let at = view.length - END_LENGTH; at >= floor; at -= 1) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
function readEntry(view, at) {
  const nameEnd = at + 46 + view.readUInt16LE(at + 28);
  const wide = readWideSizes(view, at, nameEnd);
  return {
    name: view.toString("utf8", at + 46, nameEnd).replaceAll("\\", "/").replace(/^\/+/, ""),
    encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    method: view.readUInt16LE(at + 10),
    crc: view.readUInt32LE(at + 16),
    ...wide
  };
}
function readWideSizes(view, at, extraAt) {
  const fields = { size: view.readUInt32LE(at + 24), packed: view.readUInt32LE(at + 20), at: view.readUInt32LE(at + 42) };
  const extraEnd = Math.min(extraAt + view.readUInt16LE(at + 30), view.length);
  for (let extra = extraAt; extra + 4 <= extraEnd; extra += 4 + view.readUInt16LE(extra + 2)) {
    if (view.readUInt16LE(extra) !== 1) continue;
    let from = extra + 4;
    for (const name of ["size", "packed", "at"]) {
      if (fields[name] !== OVERFLOW || from + 8 > extraEnd) continue;
      fields[name] = Number(view.readBigUInt64LE(from));
      from += 8;
    }
  }
  return fields;
}
function unpack(view, entry, path, allowed) {
  if (entry.encrypted) throw encrypted(path);
  if (entry.size > allowed) throw tooLarge(path, `${entry.name} unpacks to ${megabytes(entry.size)} MB`);
  if (entry.at + 30 > view.length || view.readUInt32LE(entry.at) !== LOCAL_ENTRY) throw damaged(path, `${entry.name} is cut`);
  const from = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  if (from + entry.packed > view.length) throw damaged(path, `${entry.name} is cut`);
  const data = inflate(view.subarray(from, from + entry.packed), entry, path, allowed);
  if (crc322(data) !== entry.crc) throw damaged(path, `${entry.name} does not match its checksum`);
  return data;
}
function inflate(packed, entry, path, allowed) {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged(path, `${entry.name} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed) });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(path, `${entry.name} unpacks to more than ${megabytes(allowed)} MB`);
    throw damaged(path, `${entry.name} cannot be unpacked`, cause);
  }
}
function megabytes(bytes) {
  return Math.ceil(bytes / 1024 / 1024);
}
function damaged(path, detail, cause) {
  return new AgilefallError("unreadable", `This Word file is damaged or not complete: ${detail}.`, {
    place: path,
    hint: "Open it in Word, save it again as .docx, and try the new copy.",
    cause
  });
}
function encrypted(path) {
  return new AgilefallError("encrypted", "This Word file is protected by a password and cannot be read.", {
    place: path,
    hint: "Open it in Word with its password, remove the password (File, Info, Protect Document), and save a copy."
  });
}
function tooLarge(path, detail) {
  return new AgilefallError("limit", `This Word file is too large to be read safely: ${detail}.`, {
    place: path,
    hint: "Open it in Word and save it again, or split it into several documents."
  });
}

// src/parse/docx/package.ts
var MAIN = "word/document.xml";
var COMPOUND_FILE = [208, 207, 17, 224];
function openPackage(bytes, path, limits) {
  refuseOtherFormats(bytes, path);
  const zip = openZip(bytes, path, limits);
  const main = relatedPart(zip, "", "officeDocument", path) ?? MAIN;
  const document = readPart(zip, main) ?? readPart(zip, MAIN);
  if (document === null) throw notWord(zip, path);
  const near = (kind) => {
    const folder = document.name.slice(0, document.name.lastIndexOf("/") + 1);
    return readPart(zip, relatedPart(zip, document.name, kind, path) ?? `${folder}${kind}.xml`);
  };
  return {
    document,
    footnotes: near("footnotes"),
    endnotes: near("endnotes"),
    styles: near("styles"),
    numbering: near("numbering"),
    settings: near("settings"),
    core: readPart(zip, "docProps/core.xml"),
    app: readPart(zip, "docProps/app.xml")
  };
}
function relatedPart(zip, from, kind, path) {
  const slash = from.lastIndexOf("/") + 1;
  const folder = from.slice(0, slash);
  const relations = readPart(zip, `${folder}_rels/${from.slice(slash)}.rels`);
  if (relations === null) return null;
  const found = readXmlTree(relations.xml, relations.name, path).children.find(
    (relation) => attribute(relation.attributes, "Type")?.endsWith(`/relationships/${kind}`)
  );
  const target = found === void 0 ? void 0 : attribute(found.attributes, "Target");
  if (target === void 0) return null;
  const name = resolveTarget(folder, target);
  return zip.names.some((known) => known.toLowerCase() === name.toLowerCase()) ? name : null;
}
function resolveTarget(folder, target) {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/").filter(Boolean)) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
function readPart(zip, name) {
  const bytes = zip.read(name);
  return bytes === null ? null : { name, xml: decode(bytes) };
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 60 && bytes[1] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 60) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
  return decoderFor(declared).decode(bytes);
}
function decoderFor(encoding) {
  try {
    return new TextDecoder(/^utf-?16/i.test(encoding) ? "utf-8" : encoding);
  } catch {
    return new TextDecoder("utf-8");
  }
}
function refuseOtherFormats(bytes, path) {
  if (bytes.length === 0) throw unreadable(path, "This file is empty.", "Check that it was copied or downloaded whole.");
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes, path);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (head === "%PDF-") throw unreadable(path, "This file is a PDF, although its name says Word.", "Rename it with the ending .pdf.");
  if (head === "{\\rtf") throw unreadable(path, "This file is in Rich Text Format, not in Word format.", "Open it in Word and save it as .docx.");
}
function compoundFile(bytes, path) {
  const encrypted2 = Buffer.from("EncryptedPackage", "utf16le");
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted2)) {
    return new AgilefallError("encrypted", "This Word file is protected by a password and cannot be read.", {
      place: path,
      hint: "Open it in Word with its password, remove the password (File, Info, Protect Document), and save a copy."
    });
  }
  return unreadable(path, "This file is in the old Word format (.doc).", "Open it in Word and save it as .docx.");
}
function notWord(zip, path) {
  const has = (folder) => zip.names.some((name) => name.startsWith(folder));
  const hint = "Open the document in Word and save it as .docx.";
  if (has("xl/")) return unreadable(path, "This file is an Excel workbook, not a Word document.", hint);
  if (has("ppt/")) return unreadable(path, "This file is a PowerPoint presentation, not a Word document.", hint);
  if (has("content.xml")) return unreadable(path, "This file is an OpenDocument file, not a Word document.", hint);
  return unreadable(path, `This file is not a Word document: it has no ${MAIN}.`, hint);
}
function unreadable(path, sentence, hint) {
  return new AgilefallError("unreadable", sentence, { place: path, hint });
}

// src/parse/docx/pieces.ts
function readStory(document, facts) {
  const references = /* @__PURE__ */ new Map();
  const pieces = withText(piecesOf(document.children ?? [], facts, references));
  const notes = [];
  for (const [identifier, reference] of references) {
    const body = document.notes.resolve(reference)?.body;
    if (body !== void 0) notes.push({ identifier, pieces: withText(piecesOf(body, facts, references)) });
  }
  return { pieces, notes };
}
function piecesOf(nodes, facts, references) {
  return nodes.flatMap((node) => {
    if (node.type === "table") return [tableOf(node, facts, references)];
    return node.type === "paragraph" ? paragraphsOf(node, facts, references) : [];
  });
}
var NEW_PARAGRAPH = /\n(?=[-–—•▪■●◦‣➢►] )|\n\n+/;
function paragraphsOf(node, facts, references) {
  const bookmark = node.children?.find((child2) => child2.type === "bookmarkStart");
  const fact = facts[Number(bookmark?.name)];
  if (fact === void 0) return [];
  const text = tidy(textOf(node, references));
  if (text === "") return [{ kind: "paragraph", text, fact }];
  return text.split(NEW_PARAGRAPH).filter(Boolean).map((piece, index) => ({
    kind: "paragraph",
    text: piece,
    // Only the first piece carries the number.
    fact: index === 0 ? fact : { ...fact, list: null }
  }));
}
function textOf(node, references) {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab") return "	";
  if (node.type === "break") return "\n";
  if (node.type === "noteReference") return noteMark(node, references);
  return (node.children ?? []).map((child2) => textOf(child2, references)).join("");
}
function noteMark(node, references) {
  const identifier = `${node.noteType === "endnote" ? "en" : "fn"}${node.noteId ?? ""}`;
  references.set(identifier, references.get(identifier) ?? node);
  return NOTE_OPEN + identifier + NOTE_CLOSE;
}
function tidy(text) {
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
  return lines.join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function tableOf(node, facts, references) {
  const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => ({
    pieces: settleMarks(piecesOf(cell.children ?? [], facts, references)),
    columns: cell.colSpan ?? 1,
    rows: cell.rowSpan ?? 1
  })));
  return { kind: "table", rows };
}
function withText(pieces) {
  return pieces.filter((piece) => piece.kind === "table" || piece.text !== "");
}
function settleMarks(pieces) {
  const filled = withText(pieces);
  const mark = pieces[0];
  if (filled.length > 0 || mark?.kind !== "paragraph" || mark.fact.list === null) return filled;
  return [{ ...mark, text: mark.fact.list.label ?? "\u2022", fact: { ...mark.fact, list: null } }];
}

// src/parse/docx/fields.ts
var NOT_TEXT = /^\s*(?:TOC|TOA|INDEX|RD|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|SECTION|MACROBUTTON|GOTOBUTTON)\b/i;
function isNotText(instruction) {
  return NOT_TEXT.test(instruction);
}
var FieldStack = class {
  /** With `honoured` false, all text is shown, for files whose fields do not end. */
  constructor(honoured = true) {
    this.honoured = honoured;
  }
  honoured;
  fields = [];
  /** Open fields that keep text from being printed. */
  hiding = 0;
  get visible() {
    return !this.honoured || this.hiding === 0;
  }
  mark(attributes) {
    const type = attribute(attributes, "fldCharType");
    if (type === "begin") this.begin();
    if (type === "separate") this.separate();
    return type === "end" ? this.end() : null;
  }
  instruct(text) {
    const field = this.fields.at(-1);
    if (field?.part === "code") field.instruction += text;
  }
  /** A setting of a form field: the element and the one around it. */
  configure(name, parent, attributes) {
    const field = this.fields.at(-1);
    if (field === void 0) return;
    if (parent === "w:checkBox" && name === "w:default") field.tickedByDefault = isOn(attributes);
    if (parent === "w:checkBox" && name === "w:checked") field.ticked = isOn(attributes);
    if (parent !== "w:ddList") return;
    if (name === "w:listEntry") field.entries.push(attribute(attributes, "val") ?? "");
    if (name === "w:result" || name === "w:default") field.chosen = integer(attributes, "val") ?? 0;
  }
  begin() {
    this.fields.push({ instruction: "", part: "code", muted: false, tickedByDefault: false, ticked: null, entries: [], chosen: 0 });
    this.hiding += 1;
  }
  separate() {
    const field = this.fields.at(-1);
    if (field === void 0 || field.part === "result") return;
    field.part = "result";
    field.muted = isNotText(field.instruction);
    if (!field.muted) this.hiding -= 1;
  }
  end() {
    const field = this.fields.pop();
    if (field === void 0) return null;
    if (field.part === "code" || field.muted) this.hiding -= 1;
    if (/\bFORMCHECKBOX\b/i.test(field.instruction)) return { ticked: field.ticked ?? field.tickedByDefault };
    const chosen = field.entries[field.chosen];
    return chosen === void 0 ? null : { chosen };
  }
};

// src/parse/docx/cleanCopy.ts
var NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
var WIDEST_CELL = 63;
var CleanCopy = class {
  constructor(limits, path) {
    this.limits = limits;
    this.path = path;
  }
  limits;
  path;
  buffers = [[]];
  write(xml) {
    this.buffers.at(-1)?.push(xml);
  }
  /** Holds back what follows until `release` or `drop`. */
  hold() {
    if (this.buffers.length > this.limits.depth * 3) throw tooDeep(this.path);
    this.buffers.push([]);
  }
  release() {
    return this.buffers.length > 1 ? this.buffers.pop()?.join("") ?? "" : "";
  }
  document(root) {
    const content = this.buffers.flat().join("");
    const body = root === "document" ? `<w:body>${content}</w:body>` : content;
    return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${NAMESPACE}">${body}</w:${root}>`;
  }
};
function newText() {
  return { xml: "", pending: "", letters: 0, boldLetters: 0 };
}
function isEmpty(text) {
  return text.xml === "" && text.pending === "";
}
function addElement(text, xml) {
  text.xml = `${closeText(text)}<w:r>${xml}</w:r>`;
  text.pending = "";
}
function closeText(text) {
  if (text.pending === "") return text.xml;
  return `${text.xml}<w:r><w:t xml:space="preserve">${escape(text.pending)}</w:t></w:r>`;
}
function cellProperties(shape) {
  const columns = Math.min(Math.max(shape.columns, 1), WIDEST_CELL);
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const merge = shape.continued === null ? "" : `<w:vMerge w:val="${shape.continued}"/>`;
  return span === "" && merge === "" ? "" : `<w:tcPr>${span}${merge}</w:tcPr>`;
}
function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : "&quot;");
}
function tooDeep(path) {
  return new AgilefallError("limit", "This Word file has tables inside tables too deep to be read.", {
    place: path,
    hint: "Open it in Word, take the inner tables out of their cells, and save it again."
  });
}

// src/parse/docx/labels.ts
var ListCounter = class {
  constructor(lists) {
    this.lists = lists;
  }
  lists;
  counters = /* @__PURE__ */ new Map();
  started = /* @__PURE__ */ new Set();
  /** Level to which a list binds a paragraph style, or null. */
  levelOfStyle(list, style) {
    if (style === null) return null;
    for (const [level, { style: bound }] of this.lists.get(list)?.levels ?? []) {
      if (bound === style) return level;
    }
    return null;
  }
  /** Takes the next number of a list; null when the list is not defined or has been taken away (`0`). */
  next(list, level) {
    const definition = this.lists.get(list);
    const format = definition?.levels.get(level);
    if (definition === void 0 || format === void 0) return null;
    const counts = this.advance(list, level, definition);
    const ordered = format.format !== "bullet" && format.format !== "none";
    const label = format.format === "bullet" ? null : printLabel(format, counts, definition);
    return { list, definition: definition.counter, level, ordered: ordered || label !== null, indent: format.indent, label };
  }
  advance(list, level, definition) {
    const counts = this.counters.get(definition.counter) ?? [];
    this.counters.set(definition.counter, counts);
    if (!this.started.has(list)) {
      this.started.add(list);
      for (const [restarted, start] of definition.restarts) counts[restarted] = start - 1;
    }
    counts[level] = (counts[level] ?? (definition.levels.get(level)?.start ?? 1) - 1) + 1;
    for (const [below, { restart }] of definition.levels) {
      if (below > level && restartsAfter(restart, level)) counts[below] = void 0;
    }
    return counts;
  }
};
function restartsAfter(restart, level) {
  return restart === null || restart > 0 && level < restart;
}
function printLabel(format, counts, definition) {
  const label = format.text.replace(/%(\d)/g, (_, digit) => {
    const level = Number(digit) - 1;
    const definedAs = definition.levels.get(level);
    const count = counts[level] ?? definedAs?.start ?? 1;
    const as = definedAs?.format ?? "decimal";
    return formatNumber(count, format.legal && as !== "none" ? "decimal" : as);
  });
  return label.trim() === "" ? null : label.trim();
}
function formatNumber(value, format) {
  if (format === "none" || format === "bullet") return "";
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "lowerRoman") return roman(value);
  if (format === "upperRoman") return roman(value).toUpperCase();
  return String(value);
}
function letters(value) {
  if (value < 1 || value > 520) return String(value);
  return String.fromCharCode(97 + (value - 1) % 26).repeat(Math.floor((value - 1) / 26) + 1);
}
var ROMAN = [
  [1e3, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
];
function roman(value) {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [unit, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / unit));
    rest %= unit;
  }
  return text;
}

// src/parse/docx/openElements.ts
function passOver(context, what) {
  context.passedOver.set(what, (context.passedOver.get(what) ?? 0) + 1);
}

// src/parse/docx/partReader.ts
var INVISIBLE = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF\uE000\uE001]/g;
var PRIVATE_SYMBOL = /[\uF000-\uF0FF]/;
var PartReader = class {
  constructor(part, context, fields) {
    this.part = part;
    this.context = context;
    this.fields = fields;
    this.counter = new ListCounter(context.lists);
    this.copy = new CleanCopy(context.limits, context.path);
  }
  part;
  context;
  fields;
  copy;
  paragraphs = [];
  controls = [];
  rows = [];
  cells = [];
  /** For each simple field open: whether its result is left out. */
  simpleFields = [];
  /** For each alternate block open: number of things printed before it. */
  alternates = [];
  /** Runs and fields around the text boxes that are open. */
  textBoxes = [];
  noteId = "";
  run = null;
  /** Open regions whose text is left out although their structure stays. */
  muted = 0;
  /** Things printed so far, shown or hidden: tells whether an alternative was already read. */
  printed = 0;
  page = 1;
  /** False until Word's own page breaks are met. */
  knowsPages = false;
  manualBreak = false;
  count = 0;
  pieces = 0;
  counter;
  /** Text of paragraphs whose mark was deleted, waiting for the next one. */
  carried = null;
  get paragraph() {
    return this.paragraphs.at(-1);
  }
  countParagraph() {
    this.count += 1;
    this.countPiece();
  }
  countPiece() {
    this.pieces += 1;
    if (this.pieces > this.context.limits.pieces) throw tooMany(this.context);
  }
  openParagraph() {
    this.countParagraph();
    const text = this.paragraphs.length === 0 && this.carried !== null ? this.carried : newText();
    if (this.paragraphs.length === 0) this.carried = null;
    this.paragraphs.push({
      index: this.count,
      page: this.page,
      styleId: null,
      outline: null,
      numId: null,
      level: null,
      indent: null,
      joined: false,
      markHidden: false,
      style: null,
      text,
      after: ""
    });
  }
  closeParagraph() {
    const paragraph = this.paragraphs.pop();
    if (paragraph === void 0) return;
    this.run = null;
    if (paragraph.joined && paragraph.after === "" && this.paragraphs.length === 0) {
      this.carried = paragraph.text;
      return;
    }
    this.printParagraph(paragraph);
  }
  /** Prints text whose paragraph mark was deleted when nothing follows for it to join. */
  settleCarried() {
    if (this.carried === null || this.paragraphs.length > 0) return;
    const runs = closeText(this.carried);
    if (runs !== "") this.copy.write(this.wrap(runs, this.bareFact(this.carried)));
    this.carried = null;
  }
  styleOf(paragraph) {
    paragraph.style ??= this.context.styles.paragraph(paragraph.styleId);
    return paragraph.style;
  }
  /** Prints text of the current run, unless something hides it. */
  print(text) {
    this.printed += 1;
    if (PRIVATE_SYMBOL.test(text)) return this.printPrivate(text);
    if (!this.shows(text)) return;
    if (this.printControlBox()) return;
    this.append(plainBoxes(text.replace(INVISIBLE, "")));
  }
  printBox(state) {
    this.printed += 1;
    if (this.shows(BOXES[state]) && !this.printControlBox()) this.append(BOXES[state]);
  }
  printElement(xml) {
    const paragraph = this.paragraph;
    if (paragraph === void 0 || !this.shows("")) return;
    this.printed += 1;
    this.countPiece();
    if (!this.printControlBox()) addElement(paragraph.text, xml);
  }
  printSymbol(font, code) {
    const box = symbolBox(font, code);
    if (box !== null) return this.printBox(box);
    const place = code.toString(16).toUpperCase().padStart(4, "0");
    this.printElement(`<w:sym w:font="${escape(font ?? "Wingdings")}" w:char="${place}"/>`);
  }
  /** A check box content control prints its box once, in place of whatever glyph it holds. */
  printControlBox() {
    const control = this.controls.at(-1);
    if (control === void 0 || control.box === null || !control.contents) return false;
    if (!control.boxPrinted) this.append(BOXES[control.box]);
    control.boxPrinted = true;
    return true;
  }
  turnPage(byWord) {
    if (byWord) this.knowsPages = true;
    if (!(byWord && (this.manualBreak || this.printed === 0))) this.page += 1;
    this.manualBreak = !byWord;
    const paragraph = this.paragraph;
    if (paragraph !== void 0 && isEmpty(paragraph.text)) paragraph.page = this.page;
  }
  openSimpleField(instruction) {
    const hidden = isNotText(instruction);
    this.simpleFields.push(hidden);
    if (hidden) this.muted += 1;
  }
  closeSimpleField() {
    if (this.simpleFields.pop() === true) this.muted -= 1;
  }
  closeCell() {
    this.settleCarried();
    const content = this.copy.release();
    const cell = this.cells.pop();
    if (cell === void 0 || cell.deleted) return;
    this.copy.write(`<w:tc>${cellProperties(cell)}${content}</w:tc>`);
  }
  closeRow() {
    const content = this.copy.release();
    if (this.rows.pop()?.deleted === false && content !== "") this.copy.write(`<w:tr>${content}</w:tr>`);
  }
  printPrivate(text) {
    for (const character of text) {
      if (PRIVATE_SYMBOL.test(character)) this.printSymbol(this.run?.font ?? null, character.codePointAt(0) ?? 0);
      else this.print(character);
    }
  }
  shows(text) {
    if (this.muted > 0 || !this.fields.visible || this.paragraph === void 0) return false;
    if (!this.isHidden()) return true;
    if (new RegExp("\\p{L}", "u").test(text)) passOver(this.context, "hidden text");
    return false;
  }
  isHidden() {
    const paragraph = this.paragraph;
    if (this.run === null || paragraph === void 0) return false;
    return this.run.hidden ?? this.context.styles.character(this.run.styleId).hidden ?? this.styleOf(paragraph).hidden ?? false;
  }
  append(text) {
    const paragraph = this.paragraph;
    if (paragraph === void 0 || text === "") return;
    this.manualBreak = false;
    paragraph.text.pending += text;
    const letters2 = text.replace(/[^\p{L}\p{N}]/gu, "").length;
    paragraph.text.letters += letters2;
    const bold = this.run?.bold ?? this.context.styles.character(this.run?.styleId ?? null).bold ?? this.styleOf(paragraph).bold;
    if (bold === true) paragraph.text.boldLetters += letters2;
    const language = this.run?.language ?? "";
    this.context.languages.set(language, (this.context.languages.get(language) ?? 0) + letters2);
  }
  printParagraph(paragraph) {
    const runs = closeText(paragraph.text);
    const fact = runs === "" && paragraph.markHidden ? null : this.describe(paragraph);
    const printed = runs !== "" || this.cells.length > 0 && fact !== null && fact.list !== null;
    if (printed && fact !== null) this.copy.write(this.wrap(runs, fact));
    if (paragraph.after !== "") this.copy.write(paragraph.after);
  }
  wrap(runs, fact) {
    this.context.facts.push(fact);
    return `<w:p><w:bookmarkStart w:id="0" w:name="${this.context.facts.length - 1}"/>${runs}</w:p>`;
  }
  describe(paragraph) {
    const style = this.styleOf(paragraph);
    const numId = paragraph.numId ?? style.numId;
    const counter = this.counter;
    const ownLevel = paragraph.level ?? (paragraph.numId === null ? style.level : null);
    const level = numId === null ? 0 : ownLevel ?? counter.levelOfStyle(numId, style.id) ?? style.level ?? 0;
    const list = numId === null ? null : counter.next(numId, level);
    return {
      ...this.bareFact(paragraph.text),
      paragraph: paragraph.index,
      page: paragraph.page,
      styles: style.names,
      styleOutline: paragraph.outline === null ? style.outline : sameOutline(paragraph.outline, style.outline),
      ownOutline: paragraph.outline,
      list,
      indent: paragraph.indent ?? list?.indent ?? style.indent ?? 0
    };
  }
  bareFact(text) {
    const bold = text.letters > 0 && text.boldLetters === text.letters;
    return { part: this.part, paragraph: this.count, page: this.page, styles: [], styleOutline: null, ownOutline: null, list: null, indent: 0, bold };
  }
};
function sameOutline(own, style) {
  return own === 9 ? null : style;
}
function tooMany(context) {
  return new AgilefallError("limit", `This Word file has more than ${context.limits.pieces} paragraphs and table cells.`, {
    place: context.path,
    hint: "Split it into several documents."
  });
}

// src/parse/docx/steps.ts
var TABLE_OF_CONTENTS = /^tables? of /i;
var OPEN = new Map([
  ["w:p", (reader) => reader.openParagraph()],
  ["w:r", (reader) => {
    reader.run = { styleId: null, bold: null, hidden: null, font: null, language: "" };
  }],
  ...paragraphProperties(),
  ...runProperties(),
  ...runContents(),
  ...fieldElements(),
  ...controlElements(),
  ...tableElements(),
  ...notReadElements(),
  ["w:footnote", openNote],
  ["w:endnote", openNote],
  ["mc:AlternateContent", (reader) => reader.alternates.push(reader.printed)],
  ["w:txbxContent", openTextBox]
]);
var CLOSE = /* @__PURE__ */ new Map([
  ["w:p", (reader) => reader.closeParagraph()],
  ["w:r", (reader) => {
    reader.run = null;
  }],
  ["w:fldSimple", (reader) => reader.closeSimpleField()],
  ["w:sdtContent", closeControlContents],
  ["w:sdt", (reader) => reader.controls.pop()],
  ["w:tbl", (reader) => reader.copy.write(`<w:tbl>${reader.copy.release()}</w:tbl>`)],
  ["w:tr", (reader) => reader.closeRow()],
  ["w:tc", (reader) => reader.closeCell()],
  ["w:footnote", (reader) => closeNote(reader, "footnote")],
  ["w:endnote", (reader) => closeNote(reader, "endnote")],
  ["mc:AlternateContent", (reader) => reader.alternates.pop()],
  ["w:txbxContent", closeTextBox]
]);
function paragraphProperties() {
  const set = (within, step) => (reader, attributes, parent) => {
    if (parent === within && reader.paragraph !== void 0) step(reader.paragraph, attributes);
  };
  return [
    ["w:pStyle", set("w:pPr", (paragraph, attributes) => paragraph.styleId = attribute(attributes, "val") ?? null)],
    ["w:outlineLvl", set("w:pPr", (paragraph, attributes) => paragraph.outline = integer(attributes, "val"))],
    ["w:numId", set("w:numPr", (paragraph, attributes) => paragraph.numId = attribute(attributes, "val") ?? null)],
    ["w:ilvl", set("w:numPr", (paragraph, attributes) => paragraph.level = integer(attributes, "val"))],
    ["w:ind", set("w:pPr", (paragraph, attributes) => paragraph.indent = integer(attributes, "left") ?? integer(attributes, "start"))]
  ];
}
function runProperties() {
  const set = (step) => (reader, attributes, parent) => {
    if (parent === "w:rPr" && reader.run !== null) step(reader.run, attributes);
  };
  return [
    ["w:rStyle", set((run, attributes) => run.styleId = attribute(attributes, "val") ?? null)],
    ["w:b", set((run, attributes) => run.bold = isOn(attributes))],
    ["w:rFonts", set((run, attributes) => run.font = attribute(attributes, "ascii") ?? attribute(attributes, "hAnsi") ?? null)],
    ["w:lang", set((run, attributes) => run.language = attribute(attributes, "val") ?? "")],
    ["w:vanish", (reader, attributes, parent) => {
      if (parent !== "w:rPr") return;
      if (reader.run !== null) reader.run.hidden = isOn(attributes);
      else if (reader.paragraph !== void 0) reader.paragraph.markHidden = isOn(attributes);
    }]
  ];
}
function runContents() {
  return [
    ["w:tab", (reader, _attributes, parent) => {
      if (parent === "w:r") reader.print("	");
    }],
    ["w:ptab", (reader) => reader.print("	")],
    ["w:noBreakHyphen", (reader) => reader.print("-")],
    ["w:cr", (reader) => reader.printElement("<w:br/>")],
    ["w:br", (reader, attributes) => {
      if (attribute(attributes, "type") === "page") reader.turnPage(false);
      reader.printElement("<w:br/>");
    }],
    ["w:lastRenderedPageBreak", (reader) => reader.turnPage(true)],
    ["w:sym", (reader, attributes) => {
      const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
      if (!Number.isNaN(code)) reader.printSymbol(attribute(attributes, "font") ?? null, code);
    }],
    ["w:footnoteReference", noteReference2("footnote")],
    ["w:endnoteReference", noteReference2("endnote")]
  ];
}
function noteReference2(kind) {
  return (reader, attributes) => {
    const id = attribute(attributes, "id");
    if (id !== void 0) reader.printElement(`<w:${kind}Reference w:id="${escape(id)}"/>`);
  };
}
function fieldElements() {
  const configure = (name) => [name, (reader, attributes, parent) => reader.fields.configure(name, parent, attributes)];
  return [
    ["w:fldSimple", (reader, attributes) => reader.openSimpleField(attribute(attributes, "instr") ?? "")],
    ["w:fldChar", (reader, attributes) => {
      const result = reader.fields.mark(attributes);
      if (result === null) return;
      if ("ticked" in result) reader.printBox(result.ticked ? "ticked" : "unticked");
      else reader.print(result.chosen);
    }],
    ...["w:default", "w:checked", "w:result", "w:listEntry"].map(configure)
  ];
}
function controlElements() {
  const set = (step) => (reader, attributes) => {
    const control = reader.controls.at(-1);
    if (control !== void 0 && !control.contents) step(control, attributes);
  };
  return [
    ["w:sdt", (reader) => reader.controls.push({ contents: false, placeholder: false, tableOfContents: false, box: null, boxPrinted: false })],
    ["w:showingPlcHdr", set((control, attributes) => control.placeholder = isOn(attributes))],
    ["w:docPartGallery", set((control, attributes) => control.tableOfContents = TABLE_OF_CONTENTS.test(attribute(attributes, "val") ?? ""))],
    ["w14:checkbox", set((control) => control.box = "unticked")],
    ["w14:checked", set((control, attributes) => control.box = isOn(attributes) ? "ticked" : "unticked")],
    ["w:sdtContent", (reader) => {
      const control = reader.controls.at(-1);
      if (control === void 0) return;
      control.contents = true;
      if (control.placeholder || control.tableOfContents) reader.muted += 1;
    }]
  ];
}
function closeControlContents(reader) {
  const control = reader.controls.at(-1);
  if (control === void 0) return;
  reader.printControlBox();
  control.contents = false;
  if (control.placeholder || control.tableOfContents) reader.muted -= 1;
}
function tableElements() {
  return [
    ["w:tbl", (reader) => {
      reader.settleCarried();
      reader.copy.hold();
    }],
    ["w:tr", (reader) => {
      reader.rows.push({ deleted: false });
      reader.copy.hold();
    }],
    ["w:tc", (reader) => {
      reader.countPiece();
      reader.cells.push({ columns: 1, continued: null, deleted: false });
      reader.copy.hold();
    }],
    ["w:gridBefore", (reader, attributes) => {
      const columns = integer(attributes, "val") ?? 0;
      for (let column = 0; column < Math.min(columns, 63); column += 1) reader.copy.write("<w:tc></w:tc>");
    }],
    ["w:gridSpan", (reader, attributes) => setCell(reader, (cell) => cell.columns = integer(attributes, "val") ?? 1)],
    ["w:vMerge", (reader, attributes) => setCell(reader, (cell) => cell.continued = attribute(attributes, "val") === "restart" ? "restart" : "continue")],
    ["w:cellDel", (reader) => setCell(reader, (cell) => cell.deleted = true)],
    ["w:del", deleteMark],
    ["w:moveFrom", deleteMark]
  ];
}
function setCell(reader, step) {
  const cell = reader.cells.at(-1);
  if (cell !== void 0) step(cell);
}
function deleteMark(reader, _attributes, parent) {
  const row = reader.rows.at(-1);
  if (parent === "w:trPr" && row !== void 0) row.deleted = true;
  if (parent === "w:rPr" && reader.run === null && reader.paragraph !== void 0) reader.paragraph.joined = true;
}
function notReadElements() {
  const note = (what) => (reader) => passOver(reader.context, what);
  return [
    ["dgm:relIds", note("diagram")],
    ["c:chart", note("chart")],
    ["o:OLEObject", note("embedded object")],
    ["w:altChunk", note("embedded document")],
    ["w:subDoc", note("linked document")]
  ];
}
function openNote(reader, attributes) {
  reader.copy.hold();
  reader.noteId = attribute(attributes, "id") ?? "";
}
function closeNote(reader, kind) {
  reader.settleCarried();
  const content = reader.copy.release();
  reader.copy.write(`<w:${kind} w:id="${escape(reader.noteId)}">${content}</w:${kind}>`);
}
function openTextBox(reader) {
  reader.copy.hold();
  reader.textBoxes.push({ run: reader.run, fields: reader.fields });
  reader.run = null;
  reader.fields = new FieldStack();
}
function closeTextBox(reader) {
  const content = reader.copy.release();
  const around = reader.textBoxes.pop();
  if (around !== void 0) Object.assign(reader, around);
  if (reader.paragraph === void 0) reader.copy.write(content);
  else reader.paragraph.after += content;
}

// src/parse/docx/reading.ts
var LEFT_OUT = /* @__PURE__ */ new Set([
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:rubyPr",
  "w:sectPr",
  "w:tblPr",
  "w:tblPrEx",
  "w:tblGrid",
  "w:fldData",
  "w:rPrChange",
  "w:pPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:sectPrChange",
  "w:numberingChange"
]);
var MARKS = /* @__PURE__ */ new Set(["w:rPr", "w:trPr", "w:tcPr", "w:numPr"]);
function readPart2(part, context) {
  const before = new Map(context.passedOver);
  const reader = new PartReader(part.name, context, new FieldStack());
  readElements(part, reader);
  if (reader.fields.visible) return reader;
  context.passedOver.clear();
  for (const [what, times] of before) context.passedOver.set(what, times);
  const second = new PartReader(part.name, context, new FieldStack(false));
  readElements(part, second);
  return second;
}
function readElements(part, reader) {
  const open = [];
  let leftOut = 0;
  let target = null;
  readXml(part.xml, part.name, reader.context.path, {
    open(name, attributes) {
      const parent = open.at(-1) ?? "";
      open.push(name);
      if (leftOut > 0 || isLeftOut(reader, name, parent, attributes)) {
        leftOut += 1;
        if (name === "w:p") reader.countParagraph();
        return;
      }
      target = name === "w:t" || name === "m:t" ? "text" : name === "w:instrText" ? "instruction" : null;
      OPEN.get(name)?.(reader, attributes, parent);
    },
    close(name) {
      open.pop();
      target = null;
      if (leftOut > 0) leftOut -= 1;
      else CLOSE.get(name)?.(reader);
    },
    text(text) {
      if (target === "text") reader.print(text);
      if (target === "instruction") reader.fields.instruct(text);
    }
  });
  reader.settleCarried();
}
function isLeftOut(reader, name, parent, attributes) {
  if (LEFT_OUT.has(name)) return !(name === "w:moveFrom" && MARKS.has(parent));
  if (name === "w:del") return !MARKS.has(parent);
  if (name === "mc:Fallback" || name === "mc:Choice") return reader.printed > (reader.alternates.at(-1) ?? 0);
  if (name !== "w:footnote" && name !== "w:endnote") return false;
  const type = attribute(attributes, "type");
  return type !== void 0 && type !== "normal";
}

// src/parse/docx/styles.ts
var BODY_TEXT = 9;
var PLAIN = {
  id: null,
  names: [],
  outline: null,
  numId: null,
  level: null,
  indent: null,
  bold: null,
  hidden: null
};
function readStyles(part, path) {
  const root = part === null ? null : readXmlTree(part.xml, part.name, path);
  const styles = /* @__PURE__ */ new Map();
  let standard = null;
  for (const node of root?.children ?? []) {
    if (node.name !== "w:style") continue;
    const style = readStyle(node);
    if (style.id !== null) styles.set(style.id, style);
    const isDefault = ["1", "true", "on"].includes(attribute(node.attributes, "default") ?? "");
    if (isDefault && attribute(node.attributes, "type") === "paragraph") standard = style.id;
  }
  const resolve = resolver(styles);
  const language = child(root ?? void 0, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang");
  return {
    paragraph: (id) => resolve(id !== null && styles.has(id) ? id : standard),
    character: resolve,
    numbering: (id) => styles.get(id)?.numId ?? null,
    language: (language && attribute(language.attributes, "val")) ?? null
  };
}
function readStyle(node) {
  const paragraph = child(node, "w:pPr");
  const outline = valueOf2(paragraph, "w:outlineLvl");
  const numbering = child(paragraph, "w:numPr");
  const indent = child(paragraph, "w:ind");
  return {
    id: attribute(node.attributes, "styleId") ?? null,
    name: textOf2(node, "w:name") ?? "",
    parent: textOf2(node, "w:basedOn"),
    outline,
    numId: textOf2(numbering, "w:numId"),
    level: valueOf2(numbering, "w:ilvl"),
    indent: indent === void 0 ? null : integer(indent.attributes, "left") ?? integer(indent.attributes, "start"),
    bold: switchOf(node, "w:b"),
    hidden: switchOf(node, "w:vanish")
  };
}
function resolver(styles) {
  const known = /* @__PURE__ */ new Map();
  return (id) => {
    if (id === null) return PLAIN;
    const cached = known.get(id);
    if (cached !== void 0) return cached;
    const style = lineage(styles, id).reduceRight(inherit, PLAIN);
    known.set(id, style);
    return style;
  };
}
function lineage(styles, id) {
  const seen = /* @__PURE__ */ new Set();
  for (let next = styles.get(id); next !== void 0 && !seen.has(next); next = styles.get(next.parent ?? "")) seen.add(next);
  return [...seen];
}
function inherit(parent, style) {
  const outline = style.outline ?? parent.outline;
  return {
    id: style.id,
    names: [style.name, ...parent.names],
    outline: outline === BODY_TEXT ? null : outline,
    numId: style.numId ?? parent.numId,
    level: style.level ?? parent.level,
    indent: style.indent ?? parent.indent,
    bold: style.bold ?? parent.bold,
    hidden: style.hidden ?? parent.hidden
  };
}
function textOf2(node, name) {
  const found = child(node, name);
  return (found && attribute(found.attributes, "val")) ?? null;
}
function valueOf2(node, name) {
  const found = child(node, name);
  return found === void 0 ? null : integer(found.attributes, "val");
}
function switchOf(node, name) {
  const found = child(node, "w:rPr", name);
  return found === void 0 ? null : isOn(found.attributes);
}

// src/parse/docx/index.ts
async function parseDocx(bytes, path, limits = DOCX_LIMITS) {
  const parts = openPackage(bytes, path, limits);
  const styles = readStyles(parts.styles, path);
  const context = {
    path,
    limits,
    styles,
    lists: readNumbering(parts.numbering, styles, path),
    facts: [],
    languages: /* @__PURE__ */ new Map(),
    passedOver: /* @__PURE__ */ new Map()
  };
  const { copies, pages } = cleanCopies(parts, context);
  const story = readStory(await mammothTree(copies, path), context.facts);
  const tally = { left: 0 };
  const pieces = settleOptions(story.pieces, tally);
  const blocks = arrangeBlocks(pieces);
  if (blocks.length === 0) throw noText(path);
  const notes = story.notes.map((note) => noteNode({ ...note, pieces: settleOptions(note.pieces, tally) }, null));
  const tree = { type: "root", children: [...blocks, ...notes] };
  return {
    format: "docx",
    tree,
    source: null,
    pages: readPages(pages, countWords(tree.children), parts.app, path),
    title: readTitle(paragraphsOf2(pieces), parts.core, path),
    declaredLanguage: readLanguage(context.languages, styles.language, parts, path),
    unread: listUnread(context, tally)
  };
}
function cleanCopies(parts, context) {
  const main = readPart2(parts.document, context);
  if (!main.knowsPages) forgetPages(context.facts);
  const copies = /* @__PURE__ */ new Map([["word/document.xml", main.copy.document("document")]]);
  for (const kind of ["footnotes", "endnotes"]) {
    const part = parts[kind];
    if (part !== null) copies.set(`word/${kind}.xml`, readPart2(part, context).copy.document(kind));
  }
  return { copies, pages: main.knowsPages ? main.page : null };
}
function forgetPages(facts) {
  facts.forEach((fact, index) => {
    facts[index] = { ...fact, page: null };
  });
}
async function mammothTree(copies, path) {
  try {
    return await readMammothTree(copies);
  } catch (cause) {
    throw new AgilefallError("unreadable", "This Word file could not be read.", {
      place: path,
      hint: "Open it in Word, save it again as .docx, and try the new copy.",
      cause
    });
  }
}
function paragraphsOf2(pieces) {
  return pieces.filter((piece) => piece.kind === "paragraph");
}
function countWords(nodes) {
  let words = 0;
  const visit = (node) => {
    if (node.type === "text") words += node.value.split(/\s+/).filter(Boolean).length;
    if ("children" in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return words;
}
function listUnread(context, tally) {
  const unread = [];
  if (tally.left > 0) unread.push({ what: plural(tally.left, "form option"), reason: "not ticked, so not part of the text" });
  for (const [what, times] of context.passedOver) {
    const reason = what === "hidden text" ? "marked as hidden, so not printed" : "its text cannot be read from here";
    unread.push({ what: plural(times, what), reason });
  }
  return unread;
}
function plural(count, what) {
  return `${count} ${what}${count > 1 && !what.endsWith("text") ? "s" : ""}`;
}
function noText(path) {
  return new AgilefallError("no-text", "This Word file has no text.", {
    place: path,
    hint: "If its pages are pictures, ask for the version with text, or run a text recognition first."
  });
}
export {
  parseDocx
};
