import { createContext } from 'react';

/** Whether numbers lead to shoppers behind them; not on paper, nor where charts are explained. */
export const CanOpenShoppers = createContext(true);
