/*
 * Included first by every source of the agent.
 *
 * The agent is linked so that a library finds SetEvent and its like in it. All its other names are hidden: a library that happens
 * to have a function of the same name must keep its own.
 */
#ifndef AGENT_COMMON_H
#define AGENT_COMMON_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
#define AGENT_HIDDEN
#define AGENT_EXPORTED
#else
#define AGENT_HIDDEN __attribute__((visibility("hidden")))
#define AGENT_EXPORTED __attribute__((visibility("default")))
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define AGENT_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define AGENT_SANITIZED 1
#endif
#endif

/* Allocations and clocks of the library can be taken over: glibc, and no sanitizer that does the same. */
#if defined(__linux__) && defined(__GLIBC__) && !defined(AGENT_SANITIZED)
#define AGENT_INTERPOSES 1
#endif

#endif
