/* The subset of a table that enumeration flags and a criteria route choose, in the order of a walk. */
#ifndef RTM_SUBSET_H
#define RTM_SUBSET_H

#include "table.h"

struct subset {
  DWORD family, flags;
  struct key like;
};

/* NO_ERROR, or ERROR_INVALID_PARAMETER for what is no subset. */
HIDDEN DWORD subset_make(struct subset *subset, DWORD family, DWORD flags, const void *criteria);

HIDDEN int subset_has(const struct subset *subset, const struct entry *entry);

/* The subset's first entry behind this position, or its very first for NULL; NULL at the end. */
HIDDEN struct entry *subset_next(const struct subset *subset, const struct key *position);

#endif
