package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * A call of one of the 14 functions, as a request describes it.
 *
 * @param operation the call and its arguments
 * @param layout the structures that its buffers have
 */
record ServedCall(Operation operation, Family layout) {
  private static final int LAYOUT = 4;
  private static final int POINTERS = 5;
  private static final int UNUSED = 6;

  /**
   * Reads a request.
   *
   * @throws WireRefusal where it is malformed, or holds what the service-provider interface has no
   *     words for
   */
  static ServedCall read(Frame request) {
    RtmFunction function = WireOperation.function(request.operation());
    ByteBuffer fields = request.reader();
    WireRefusal.unlessWellFormed(fields.limit() >= RequestSize.COMMON, "wrong size of body");
    Family layout =
        Family.ofValue(Byte.toUnsignedInt(fields.get(LAYOUT)))
            .orElseThrow(() -> new WireRefusal(WireStatus.MALFORMED, "an unknown layout"));
    WireRefusal.unlessWellFormed(
        fields.limit() == RequestSize.of(function, layout), "wrong size of body");
    WireRefusal.unlessWellFormed(fields.getShort(UNUSED) == 0, "a value where 0 is expected");
    PointerArguments pointers = new PointerArguments(Byte.toUnsignedInt(fields.get(POINTERS)));
    pointers.check(function);
    fields.position(RequestSize.COMMON);
    return new ServedCall(operation(function, fields, layout, pointers), layout);
  }

  private static Operation operation(
      RtmFunction function, ByteBuffer fields, Family layout, PointerArguments pointers) {
    return switch (function) {
      case REGISTER_CLIENT ->
          new Operation.RegisterClient(
              fields.getInt(), fields.getInt(), fields.getInt(), fields.getInt());
      case DEREGISTER_CLIENT -> new Operation.DeregisterClient(fields.getLong());
      case ADD_ROUTE -> add(fields, layout, pointers);
      case DELETE_ROUTE ->
          new Operation.DeleteRoute(
              fields.getLong(), RouteCodec.read(layout, fields), pointers.isBuffer(2));
      case BLOCK_DELETE_ROUTES ->
          new Operation.BlockDeleteRoutes(
              fields.getLong(), fields.getInt(), criteria(fields, layout, pointers));
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          new Operation.DequeueRouteChangeMessage(
              fields.getLong(), pointers.isBuffer(1), pointers.isBuffer(2));
      default -> reading(function, fields, layout, pointers);
    };
  }

  private static Operation add(ByteBuffer fields, Family layout, PointerArguments pointers) {
    long client = fields.getLong();
    int timeToLive = fields.getInt();
    Route route = RouteCodec.read(layout, fields);
    return new Operation.AddRoute(
        client, route, timeToLive, pointers.isBuffer(2), pointers.isBuffer(3));
  }

  private static Operation reading(
      RtmFunction function, ByteBuffer fields, Family layout, PointerArguments pointers) {
    return switch (function) {
      case IS_ROUTE ->
          new Operation.IsRoute(
              fields.getInt(), RouteCodec.readNetwork(layout, fields), pointers.isBuffer(1));
      case GET_NETWORK_COUNT -> new Operation.GetNetworkCount(fields.getInt());
      case GET_ROUTE_AGE -> new Operation.GetRouteAge(RouteCodec.read(layout, fields));
      case CREATE_ENUMERATION_HANDLE ->
          new Operation.CreateEnumerationHandle(
              fields.getInt(), fields.getInt(), criteria(fields, layout, pointers));
      case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(fields.getLong());
      case CLOSE_ENUMERATION_HANDLE -> new Operation.CloseEnumerationHandle(fields.getLong());
      case GET_FIRST_ROUTE ->
          new Operation.GetFirstRoute(
              fields.getInt(), fields.getInt(), RouteCodec.read(layout, fields));
      default ->
          new Operation.GetNextRoute(
              fields.getInt(), fields.getInt(), RouteCodec.read(layout, fields));
    };
  }

  private static @Nullable Route criteria(
      ByteBuffer fields, Family layout, PointerArguments pointers) {
    return pointers.isBuffer(0) ? RouteCodec.read(layout, fields) : null;
  }

  /** Returns the number of the event that the call passes; 0 for none. */
  int event() {
    return operation instanceof Operation.RegisterClient call ? call.changeEvent() : 0;
  }
}
