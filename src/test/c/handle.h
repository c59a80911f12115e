/*
 * Handles are numbers, not addresses: a kind, a place in a table and how often that place has been used. So every wrong handle is
 * known as such, and a handle that was closed stays invalid for long.
 */
#ifndef RTM_HANDLE_H
#define RTM_HANDLE_H

#include "base.h"

enum kind { CLIENT, ENUMERATION };

/* NULL if there is no memory. */
HIDDEN HANDLE handle_create(enum kind kind, void *object);

/* The object, or NULL if the handle is not one of this kind. */
HIDDEN void *handle_look_up(enum kind kind, HANDLE handle);

HIDDEN void handle_close(HANDLE handle);

#endif
