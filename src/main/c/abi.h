/* RTMv1 as this platform declares it: the system's own headers on Windows, posix/rtm.h elsewhere. */
#ifndef AGENT_ABI_H
#define AGENT_ABI_H

#ifdef _WIN32
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0600
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#include <rtm.h>
#else
#include "posix/rtm.h"
#endif

#endif
