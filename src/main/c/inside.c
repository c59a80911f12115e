#include "common.h"

#include "inside.h"

#ifdef AGENT_INTERPOSES

#include <link.h>

__thread int inside_function;

static uintptr_t code_start, code_end;

static int find(struct dl_phdr_info *object, size_t size, void *wanted) {
  uintptr_t address = (uintptr_t)wanted;
  (void)size;
  for (int i = 0; i < object->dlpi_phnum; i++) {
    uintptr_t start = object->dlpi_addr + object->dlpi_phdr[i].p_vaddr;
    uintptr_t end = start + object->dlpi_phdr[i].p_memsz;
    if (object->dlpi_phdr[i].p_type == PT_LOAD && address >= start && address < end) {
      code_start = start;
      code_end = end;
      return 1;
    }
  }
  return 0;
}

void inside_learn(const void *address) { dl_iterate_phdr(find, (void *)(uintptr_t)address); }

int inside_library(const void *return_address) {
  uintptr_t address = (uintptr_t)return_address;
  return address >= code_start && address < code_end;
}

#else
typedef int not_for_this_platform;
#endif
