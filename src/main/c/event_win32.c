#include "common.h"

#ifdef _WIN32

#include "event.h"

HANDLE event_create(int auto_reset, int signalled) { return CreateEventA(NULL, !auto_reset, signalled, NULL); }

void event_close(HANDLE event) { CloseHandle(event); }

int event_wait(HANDLE event, uint32_t milliseconds) { return WaitForSingleObject(event, milliseconds) == WAIT_OBJECT_0; }

#else
typedef int not_for_this_platform;
#endif
