// Units found by measuring: a quantity's unit is how it grows when θ and the loss are measured in smaller units.

/** How many times larger the numbers of θ and of the loss become. */
export interface Scale {
  theta: number;
  loss: number;
}

/** The powers of θ and of the loss in the unit of what is measured. */
export function powersOf(measure: (scale: Scale) => number): Scale {
  const plain = measure({ theta: 1, loss: 1 });
  const power = (scale: Scale): number => {
    const exact = Math.log2(measure(scale) / plain);
    const near = Math.round(exact * 2) / 2;
    if (Math.abs(exact - near) > 1e-6)
      throw new RangeError(
        `the quantity has no unit: twice the measure makes it ${2 ** exact} times as large, which is no power`,
      );
    return near + 0;
  };
  return { theta: power({ theta: 2, loss: 1 }), loss: power({ theta: 1, loss: 2 }) };
}
