/* One keyed draw as in sim/random/draw.ts: nanoseconds for each of ten million, and their mean. */
#include <stdint.h>
#include <stdio.h>
#include <time.h>

static inline uint32_t scramble(uint32_t word) {
  uint32_t v = (word ^ (word >> 16)) * 0x21f0aaadu;
  v = (v ^ (v >> 15)) * 0x735a2d97u;
  return v ^ (v >> 15);
}

typedef struct {
  uint32_t a, b, c, d;
} Key;

static double uniform(const Key *key, uint32_t shopper, uint32_t number, uint32_t purpose, uint32_t k) {
  uint32_t x = shopper ^ key->a;
  uint32_t y = number ^ key->b;
  y ^= scramble(x);
  x ^= scramble(y);
  x ^= ((purpose << 16) | k) + key->c;
  y += key->d;
  y ^= scramble(x);
  x ^= scramble(y);
  return ((y ^ scramble(x)) + 0.5) / 4294967296.0;
}

int main(void) {
  const Key key = {1, 2, 3, 4};
  const uint32_t draws = 10000000;
  double sum = 0;
  const clock_t began = clock();
  for (uint32_t i = 0; i < draws; i++) sum += uniform(&key, i, 3, 24, i & 15);
  const double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
  printf("%.3f %.6f\n", seconds * 1e9 / draws, sum / draws);
  return 0;
}
