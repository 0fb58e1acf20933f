/**
 * Decides when an order goes to the worker. While the first paired run of an order is still under way, newer
 * orders wait and only the newest is kept: so a slider that keeps moving still shows new curves all the time.
 */
export interface RunQueue<Order> {
  submit(order: Order): void;
  /** To be called when the first numbers of the order sent last are in, or it ended. */
  firstNumbersAreIn(): void;
  /** Forgets an order that has not been sent yet; true if there was one. */
  dropWaiting(): boolean;
}

export function createRunQueue<Order>(send: (order: Order) => void): RunQueue<Order> {
  let waitsForFirst = false;
  let newest: Order | null = null;
  const sendNewest = (): void => {
    if (waitsForFirst || newest === null) return;
    const order = newest;
    newest = null;
    waitsForFirst = true;
    send(order);
  };
  return {
    submit(order) {
      newest = order;
      sendNewest();
    },
    firstNumbersAreIn() {
      waitsForFirst = false;
      sendNewest();
    },
    dropWaiting() {
      const dropped = newest !== null;
      newest = null;
      return dropped;
    },
  };
}
