/** Levels of the city shop before they are fitted: those of the trial. */
export const cityShopLevels = {
  needConversion: 0.42,
  browsing: {
    'store/inPerson': [0.23, 0],
    'web/computer': [1.24, 0.029],
    'web/phone': [1.28, 0.01],
    'app/phone': [0.25, 0.081],
    'marketplace/phone': [0.55, 0.05],
    'social/phone': [0.99, 0.01],
    'messaging/phone': [0.03, 0.02],
  },
} as const;
