import type { QuantityTest } from '../rules/pattern.js';
import type { Quantity } from '../types.js';

/** Whether a quantity is of a kind, role, unit and size that a test asks for. Open bounds count by the bound that is given. */
export function passes(quantity: Quantity, test: QuantityTest): boolean {
  if (!test.kinds.includes(quantity.kind)) return false;
  if (test.roles && !test.roles.includes(quantity.role)) return false;
  if (test.units && !test.units.includes(quantity.unit)) return false;
  const low = quantity.min > 0 ? quantity.min : quantity.max;
  const high = Number.isFinite(quantity.max) ? quantity.max : quantity.min;
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
