/*
 * On a crash the answers that are still in the buffer go out and standard error names the call, then the process dies as it would have.
 * A sanitizer reports crashes better, so that its own handlers stay.
 */
#include "common.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "crash.h"
#include "functions.h"
#include "output.h"

#ifdef _WIN32
#include "abi.h"
#else
#include <unistd.h>
#endif

static __thread uint32_t current_id;
static __thread uint16_t current_operation;

void crash_note(const struct request *request) {
  current_id = request ? request->id : 0;
  current_operation = request ? request->operation : 0;
}

#if !defined(AGENT_SANITIZED)

static void last_words(const char *what, unsigned long number) {
  char text[200];
  const char *where = current_operation ? function_name(current_operation) : "no call";
  int size = snprintf(text, sizeof text, "rtm-agent: %s 0x%lX in %s (request %lu)\n", what, number, where,
      (unsigned long)current_id);
  output_flush_in_crash();
#ifdef _WIN32
  DWORD written;
  WriteFile(GetStdHandle(STD_ERROR_HANDLE), text, (DWORD)size, &written, NULL);
#else
  if (write(STDERR_FILENO, text, (size_t)size) < 0)
    return;
#endif
}

#endif

#if defined(AGENT_SANITIZED)

void crash_watch(void) {}

#elif defined(_WIN32)

static LONG WINAPI on_exception(EXCEPTION_POINTERS *exception) {
  DWORD code = exception->ExceptionRecord->ExceptionCode;
  last_words("exception", code);
  TerminateProcess(GetCurrentProcess(), code);
  return EXCEPTION_EXECUTE_HANDLER;
}

void crash_watch(void) {
  SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
  SetUnhandledExceptionFilter(on_exception);
}

#else

static void on_signal(int number) {
  last_words("signal", (unsigned long)number);
  signal(number, SIG_DFL);
  raise(number);
}

/* The handler has a stack of its own, for a library that overflows the thread's. */
void crash_watch(void) {
  static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
  static char handler_stack[65536];
  stack_t stack;
  struct sigaction action;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = sizeof handler_stack;
  sigaltstack(&stack, NULL);
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    sigaction(signals[i], &action, NULL);
}

#endif
