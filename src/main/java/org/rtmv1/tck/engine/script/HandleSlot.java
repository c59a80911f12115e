package org.rtmv1.tck.engine.script;

import org.rtmv1.tck.rtm.Operation;

/**
 * Handles that a script names by the step that creates them.
 *
 * <p>In a script's operations a handle is either a slot, as {@link #of} makes it, or a literal
 * value that is sent as it is (0 for NULL). Slots take up the values from {@code 0x7C5107_00000000}
 * on, which a test never sends literally.
 */
public final class HandleSlot {
  private static final long TAG = 0x7C5107L;

  private HandleSlot() {}

  /**
   * Returns the stand-in for the handle that the step with this slot creates; {@code slot} is 1 and
   * up.
   */
  public static long of(int slot) {
    return TAG << Integer.SIZE | slot;
  }

  /** Tells whether {@code handle} stands for a slot. */
  public static boolean isSlot(long handle) {
    return handle >>> Integer.SIZE == TAG;
  }

  /** Returns the slot that {@code handle} stands for. */
  public static int slot(long handle) {
    return (int) handle;
  }

  /** Returns {@code call} with a slot in place of its handle; the call itself for slot 0. */
  public static Operation inPlace(Operation call, int slot) {
    return slot == 0 ? call : SlotResolution.withHandle(call, of(slot));
  }

  /** Returns the handle that {@code call} is made with, 0 for NULL and where it takes none. */
  public static long handleOf(Operation call) {
    return switch (call.function()) {
      case DEREGISTER_CLIENT -> ((Operation.DeregisterClient) call).clientHandle();
      case ADD_ROUTE -> ((Operation.AddRoute) call).clientHandle();
      case DELETE_ROUTE -> ((Operation.DeleteRoute) call).clientHandle();
      case BLOCK_DELETE_ROUTES -> ((Operation.BlockDeleteRoutes) call).clientHandle();
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          ((Operation.DequeueRouteChangeMessage) call).clientHandle();
      case ENUMERATE_GET_NEXT_ROUTE -> ((Operation.EnumerateGetNextRoute) call).enumerationHandle();
      case CLOSE_ENUMERATION_HANDLE ->
          ((Operation.CloseEnumerationHandle) call).enumerationHandle();
      default -> 0;
    };
  }
}
