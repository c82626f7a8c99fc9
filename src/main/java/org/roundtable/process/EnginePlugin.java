package org.roundtable.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;

/** Brings our models and their guards into the host's engine: deployed once, under our name, next to whatever the host has. */
final class EnginePlugin extends AbstractProcessEnginePlugin implements Ordered {

    /** The name of our deployment. */
    static final String DEPLOYMENT = "roundtable";

    private final List<Resource> models;
    private final ModelWatch watch;

    EnginePlugin(List<Resource> models, Supplier<WorkItems> items, Supplier<CaseActs> acts, boolean onlyOurs) {
        this.models = models;
        this.watch = new ModelWatch(items, acts, onlyOurs);
    }

    /** After the engine's own plug-ins, one of which collects the host's models and, with them, ours. */
    @Override
    public int getOrder() {
        return 1000;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine instanceof SpringTransactionsProcessEngineConfiguration host) {
            host.setDeploymentResources(withoutOurs(host.getDeploymentResources()));
        }
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), watch));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new VariableGuard()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new VariableGuard()));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name(DEPLOYMENT)
                .enableDuplicateFiltering(true);
        models.forEach(model -> add(deployment, model));
        if (!models.isEmpty()) {
            deployment.deploy();
        }
    }

    private static void add(DeploymentBuilder deployment, Resource model) {
        try (var content = model.getInputStream()) {
            // The same name wherever the jar lies, or each place would make a deployment of its own.
            deployment.addInputStream("roundtable/" + model.getFilename(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] withoutOurs(Resource @Nullable [] resources) {
        return resources == null
                ? new Resource[0]
                : Arrays.stream(resources)
                        .filter(resource -> !ShippedModels.isShipped(resource))
                        .toArray(Resource[]::new);
    }

    private static <T> List<T> with(@Nullable List<T> before, T added) {
        List<T> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(added);
        return all;
    }
}
