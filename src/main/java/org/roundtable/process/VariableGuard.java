package org.roundtable.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets nothing but ids, choices, dates and numbers into the variables of our processes, whoever sets them: no serialised objects, no
 * words. Looks at what a command is about to store; variables of other processes are none of its business.
 */
final class VariableGuard extends CommandInterceptor implements CommandContextListener {

    @Override
    public <T> T execute(Command<T> command) {
        Context.getCommandContext().registerCommandContextListener(this);
        return next.execute(command);
    }

    @Override
    public void onCommandContextClose(CommandContext context) {
        context.getDbEntityManager().getCachedEntitiesByType(VariableInstanceEntity.class).stream()
                .filter(VariableGuard::isOurs)
                .forEach(VariableGuard::check);
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable failure) {}

    private static boolean isOurs(VariableInstanceEntity variable) {
        return variable.getProcessDefinitionId() != null && ShippedModels.isOurs(variable.getProcessDefinitionId());
    }

    private static void check(VariableInstanceEntity variable) {
        TypedValue value = variable.getTypedValue(false);
        if (value instanceof SerializableValue || !Values.isAllowed(value.getValue())) {
            throw new IllegalArgumentException(
                    "The variable " + variable.getName()
                            + " of our processes may hold an id, a choice, a date, a number or a truth, and holds something else");
        }
    }
}
