/*
 * A complete RTMv1 in C, for tests of the kit: both families, single-route clients, messages, events, enumerations, ageing.
 *
 *   Linux:    cc -O2 -shared -fPIC -I src/main/c/posix -o librtm.so src/test/c/[a-z]*.c -lpthread
 *   Windows:  x86_64-w64-mingw32-gcc -O2 -shared -o rtm.dll src/test/c/[a-z]*.c src/test/c/rtm.def
 *             i686-w64-mingw32-gcc -O2 -shared -static-libgcc -Wl,--kill-at,--enable-stdcall-fixup -o rtm.dll src/test/c/[a-z]*.c src/test/c/rtm.def
 *
 * Every source includes this file first. All functions but the 14 of the API are hidden. -DDEFECT_… makes it wrong in one way: defects.md lists them.
 */
#ifndef RTM_BASE_H
#define RTM_BASE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0600
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#define HIDDEN
#define EXPORTED
#else
#define HIDDEN __attribute__((visibility("hidden")))
#define EXPORTED __attribute__((visibility("default")))
#endif

#include <rtm.h>

enum { FAMILIES = 2, SECOND = 10000000 /* in the units of a FILETIME */ };

#define NEVER UINT64_MAX

#endif
