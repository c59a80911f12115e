package org.rtmv1.tck.agent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.rtmv1.tck.agent.Host.OperatingSystem;

/**
 * What the first bytes of a program or library say about it.
 *
 * @param system the system that loads it; Linux stands for every system with ELF files
 * @param processor what it was compiled for
 * @param isLibrary whether it is a shared library and no program, object file or other
 */
record LibraryHeader(OperatingSystem system, String processor, boolean isLibrary) {
  /** How many bytes of a file are needed. */
  static final int SIZE = 65_536;

  private static final int SMALLEST = 64;

  private static final int ELF = 0x464C457F;
  private static final int ELF_CLASS = 4;
  private static final int ELF_DATA = 5;
  private static final int ELF_TYPE = 16;
  private static final int ELF_MACHINE = 18;
  private static final int ELF_32_BITS = 1;
  private static final int ELF_BIG_ENDIAN = 2;
  private static final int ELF_SHARED_OBJECT = 3;

  private static final short DOS = 0x5A4D;
  private static final int PE = 0x00004550;
  private static final int PE_PLACE = 0x3C;
  private static final int PE_SIZE = 24;
  private static final int PE_MACHINE = 4;
  private static final int PE_CHARACTERISTICS = 22;
  private static final int PE_IS_DLL = 0x2000;

  private static final int MACH_32_BITS = 0xFEEDFACE;
  private static final int MACH_64_BITS = 0xFEEDFACF;
  private static final int MACH_PROCESSOR = 4;
  private static final int MACH_TYPE = 12;
  private static final int MACH_LIBRARY = 6;
  private static final int MACH_BUNDLE = 8;

  /** Reads a header; there is none in a file of another kind. */
  static Optional<LibraryHeader> of(byte[] start) {
    ByteBuffer bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
    if (start.length < SMALLEST) {
      return Optional.empty();
    }
    int first = bytes.getInt(0);
    if (first == ELF) {
      return Optional.of(elf(bytes));
    }
    if (first == MACH_32_BITS || first == MACH_64_BITS) {
      return Optional.of(mach(bytes));
    }
    return (short) first == DOS ? pe(bytes) : Optional.empty();
  }

  private static LibraryHeader elf(ByteBuffer bytes) {
    boolean big = bytes.get(ELF_DATA) == ELF_BIG_ENDIAN;
    bytes.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    boolean small = bytes.get(ELF_CLASS) == ELF_32_BITS;
    int machine = Short.toUnsignedInt(bytes.getShort(ELF_MACHINE));
    String processor =
        switch (machine) {
          case 3 -> "x86";
          case 20 -> "ppc";
          case 21 -> big ? "ppc64" : "ppc64le";
          case 22 -> small ? "s390" : "s390x";
          case 40 -> "arm";
          case 62 -> small ? "x32" : "x86_64";
          case 183 -> "aarch64";
          case 243 -> small ? "riscv32" : "riscv64";
          default -> "processor number " + machine;
        };
    boolean shared = bytes.getShort(ELF_TYPE) == ELF_SHARED_OBJECT;
    return new LibraryHeader(OperatingSystem.LINUX, processor, shared);
  }

  private static Optional<LibraryHeader> pe(ByteBuffer bytes) {
    int place = bytes.getInt(PE_PLACE);
    if (place < 0 || place > bytes.capacity() - PE_SIZE || bytes.getInt(place) != PE) {
      return Optional.empty();
    }
    int machine = Short.toUnsignedInt(bytes.getShort(place + PE_MACHINE));
    String processor =
        switch (machine) {
          case 0x014C -> "x86";
          case 0x01C4 -> "arm";
          case 0x8664 -> "x86_64";
          case 0xAA64 -> "aarch64";
          default -> "processor number " + machine;
        };
    boolean dll = (bytes.getShort(place + PE_CHARACTERISTICS) & PE_IS_DLL) != 0;
    return Optional.of(new LibraryHeader(OperatingSystem.WINDOWS, processor, dll));
  }

  private static LibraryHeader mach(ByteBuffer bytes) {
    int machine = bytes.getInt(MACH_PROCESSOR);
    String processor =
        switch (machine) {
          case 0x00000007 -> "x86";
          case 0x01000007 -> "x86_64";
          case 0x0100000C -> "aarch64";
          default -> "processor number " + machine;
        };
    int type = bytes.getInt(MACH_TYPE);
    boolean library = type == MACH_LIBRARY || type == MACH_BUNDLE;
    return new LibraryHeader(OperatingSystem.MACOS, processor, library);
  }
}
