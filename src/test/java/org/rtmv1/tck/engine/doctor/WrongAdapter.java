package org.rtmv1.tck.engine.doctor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * The reference implementation behind an adapter that gets one function wrong.
 *
 * @param function the name of the function, in Java
 * @param wrong what becomes of its outcome
 */
record WrongAdapter(String function, UnaryOperator<Object> wrong)
    implements RoutingTableManagerProvider {
  private static final RoutingTableManagerProvider RIGHT = new ReferenceProvider();

  @Override
  public Manifest manifest() {
    return RIGHT.manifest();
  }

  @Override
  public RoutingTableManager open() throws Exception {
    RoutingTableManager right = RIGHT.open();
    return (RoutingTableManager)
        Proxy.newProxyInstance(
            WrongAdapter.class.getClassLoader(),
            new Class<?>[] {RoutingTableManager.class},
            (proxy, method, arguments) -> {
              try {
                Object outcome = method.invoke(right, arguments);
                return method.getName().equals(function) ? wrong.apply(outcome) : outcome;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
