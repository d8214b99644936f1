import type { QuantityTest } from '../rules/pattern.js';
import type { Quantity } from '../types.js';

/** Whether a quantity is of a kind, role, unit and size that a test asks for. */
export function passes(quantity: Quantity, test: QuantityTest): boolean {
  return suits(quantity, test) && measures(quantity, test);
}

/** Whether a quantity is of a kind, role and unit that a test asks for. */
export function suits({ kind, role, unit }: Quantity, { kinds, roles, units }: QuantityTest): boolean {
  return kinds.includes(kind) && (roles === null || roles.includes(role)) && (units === null || units.includes(unit));
}

/** Whether a quantity is of a size that a test asks for. Open bounds count by the bound that is given. */
export function measures({ min, max }: Quantity, test: QuantityTest): boolean {
  const low = min > 0 ? min : max;
  const high = Number.isFinite(max) ? max : min;
  switch (test.operator) {
    case '>=':
      return low >= test.threshold;
    case '>':
      return low > test.threshold;
    case '<=':
      return high <= test.threshold;
    case '<':
      return high < test.threshold;
    case null:
      return true;
  }
}
