/* The entries that have an end, the earliest first. */
#ifndef RTM_AGEING_H
#define RTM_AGEING_H

#include "table.h"

/* Makes sure that one more entry can age; 0 if there is no memory. */
HIDDEN int ageing_reserve(void);

/* Gives an entry its end, or none with NEVER. */
HIDDEN void ageing_set(struct entry *entry, uint64_t due);

/* The entry that ends first; NULL if none does. */
HIDDEN struct entry *ageing_first(void);

#endif
