package org.rtmv1.tck.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The reference, but RtmGetNetworkCount never returns. */
public final class HangsInCount implements RoutingTableManagerProvider {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private final RoutingTableManagerProvider right = new ReferenceProvider();

  @Override
  public Manifest manifest() {
    return right.manifest();
  }

  @Override
  public RoutingTableManager open() throws Exception {
    RoutingTableManager manager = right.open();
    return (RoutingTableManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RoutingTableManager.class},
            (proxy, method, arguments) -> call(manager, method, arguments));
  }

  private static Object call(RoutingTableManager manager, Method method, Object... arguments)
      throws Throwable {
    if (method.getName().equals("getNetworkCount")) {
      NEVER.await();
    }
    try {
      return method.invoke(manager, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
