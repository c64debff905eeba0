/** Two clicks of one double click come this close on each other (ms). */
const DOUBLE_MS = 400;

/** What is pressed has gone and something else lies under the pointer: the second click of a double one must meet nothing. */
export function refuseSecondClick(): void {
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['pointerdown', 'mousedown', 'click', 'dblclick'];
  types.forEach((type) => window.addEventListener(type, refuse, true));
  setTimeout(() => types.forEach((type) => window.removeEventListener(type, refuse, true)), DOUBLE_MS);
}
