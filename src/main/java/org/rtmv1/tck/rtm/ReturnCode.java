package org.rtmv1.tck.rtm;

/**
 * The return codes and last-error values of the API, from {@code winerror.h} and {@code rtm.h}.
 *
 * <p>Four documented names share the value 259: what it means follows from the function that
 * returned it.
 */
public final class ReturnCode {
  public static final int NO_ERROR = 0;
  public static final int ERROR_INVALID_HANDLE = 6;
  public static final int ERROR_NOT_ENOUGH_MEMORY = 8;
  public static final int ERROR_INVALID_PARAMETER = 87;
  public static final int ERROR_CLIENT_ALREADY_EXISTS = 183;
  public static final int ERROR_MORE_MESSAGES = 234;
  public static final int ERROR_NO_MESSAGES = 259;
  public static final int ERROR_NO_ROUTES = 259;
  public static final int ERROR_NO_MORE_ROUTES = 259;
  public static final int ERROR_NO_SUCH_ROUTE = 259;
  public static final int ERROR_NO_SYSTEM_RESOURCES = 1450;

  private ReturnCode() {}

  /**
   * Returns the documented name of {@code code} as {@code function} uses it, or its decimal digits.
   */
  public static String name(int code, RtmFunction function) {
    return switch (code) {
      case NO_ERROR -> "NO_ERROR";
      case ERROR_INVALID_HANDLE -> "ERROR_INVALID_HANDLE";
      case ERROR_NOT_ENOUGH_MEMORY -> "ERROR_NOT_ENOUGH_MEMORY";
      case ERROR_INVALID_PARAMETER -> "ERROR_INVALID_PARAMETER";
      case ERROR_CLIENT_ALREADY_EXISTS -> "ERROR_CLIENT_ALREADY_EXISTS";
      case ERROR_MORE_MESSAGES -> "ERROR_MORE_MESSAGES";
      case ERROR_NO_MESSAGES -> nameOfNoMoreItems(function);
      case ERROR_NO_SYSTEM_RESOURCES -> "ERROR_NO_SYSTEM_RESOURCES";
      default -> Integer.toUnsignedString(code);
    };
  }

  /** Tells whether {@code code} is one of the two documented answers to a shortage. */
  public static boolean isShortage(int code) {
    return code == ERROR_NO_SYSTEM_RESOURCES || code == ERROR_NOT_ENOUGH_MEMORY;
  }

  private static String nameOfNoMoreItems(RtmFunction function) {
    return switch (function) {
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> "ERROR_NO_MESSAGES";
      case ENUMERATE_GET_NEXT_ROUTE, GET_NEXT_ROUTE -> "ERROR_NO_MORE_ROUTES";
      case DELETE_ROUTE -> "ERROR_NO_SUCH_ROUTE";
      case BLOCK_DELETE_ROUTES, CREATE_ENUMERATION_HANDLE, GET_FIRST_ROUTE -> "ERROR_NO_ROUTES";
      default -> "ERROR_NO_MORE_ITEMS";
    };
  }
}
