/* Little-endian numbers in byte sequences, whatever the machine's own order. */
#ifndef AGENT_BYTES_H
#define AGENT_BYTES_H

#include <stdint.h>

static inline uint16_t get16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }

static inline uint32_t get32(const uint8_t *p) { return get16(p) | (uint32_t)get16(p + 2) << 16; }

static inline uint64_t get64(const uint8_t *p) { return get32(p) | (uint64_t)get32(p + 4) << 32; }

static inline void set16(uint8_t *p, uint32_t value) {
  p[0] = (uint8_t)value;
  p[1] = (uint8_t)(value >> 8);
}

static inline void set32(uint8_t *p, uint32_t value) {
  set16(p, value & 0xFFFF);
  set16(p + 2, value >> 16);
}

static inline void set64(uint8_t *p, uint64_t value) {
  set32(p, (uint32_t)value);
  set32(p + 4, (uint32_t)(value >> 32));
}

#endif
