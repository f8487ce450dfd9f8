/** The rectangle of the drawing; one unit is about a kilometre. */
export const FRAME = { width: 4100, height: 4060 } as const;

/** The rectangle of a box beside the map. */
export const INSET = { width: 200, height: 150, margin: 14 } as const;

/** The part of the world whose practices lie on the main drawing. */
export const EUROPE = { west: -12, south: 34, east: 45, north: 72 } as const;
