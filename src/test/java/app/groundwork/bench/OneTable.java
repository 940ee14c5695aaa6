package app.groundwork.bench;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every measurement the same table, which is printed when the last one is done. */
final class OneTable implements ParameterResolver, AfterTestExecutionCallback {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Table.class;
  }

  @Override
  public Table resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return table(context);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    table(context).check();
  }

  private static Table table(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneTable.class))
        .computeIfAbsent(Table.class, key -> new Table(), Table.class);
  }
}
