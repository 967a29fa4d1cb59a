package com.codecanvas.medspa.core.modules.holders;

import com.codecanvas.medspa.api.privacy.DataHolders;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.data.ModuleData;
import com.codecanvas.medspa.core.modules.descriptor.DescriptorReader;
import com.codecanvas.medspa.core.packages.Grants;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who holds data follows from what modules declare, so that nobody is forgotten who does not answer at the moment. */
@Component(service = DataHolders.class)
public final class InstalledHolders implements DataHolders {

    private final ModuleRegistry registry;
    private final ModuleData leftBehind;
    private final Map<String, PersonalData> running = new ConcurrentHashMap<>();

    @Activate
    public InstalledHolders(@Reference ModuleRegistry registry, @Reference ModuleData leftBehind) {
        this.registry = registry;
        this.leftBehind = leftBehind;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindData(PersonalData data, ServiceReference<PersonalData> reference) {
        running.put(owner(reference), data);
    }

    void unbindData(PersonalData data, ServiceReference<PersonalData> reference) {
        running.remove(owner(reference), data);
    }

    @Override
    public List<Holder> all() {
        Stream<Holder> installed = registry.modules().stream()
                .map(InstalledModule::descriptor)
                .filter(module -> holds(module.grants()))
                .map(module -> new Holder(module.id(), module.name(), answering(module.id())));
        Stream<Holder> gone = leftBehind.ofModulesThatAreGone().stream()
                .map(module -> new Holder(module.id(), module.name(), Optional.empty()));
        return Stream.concat(installed, gone)
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }

    private Optional<PersonalData> answering(String moduleId) {
        return Optional.ofNullable(running.get(moduleId)).map(data -> new GatedData(registry, moduleId, data));
    }

    private static boolean holds(Grants grants) {
        return grants.database() && !grants.patientData().isEmpty();
    }

    /** What its bundle says, never what the service says. */
    private static String owner(ServiceReference<?> reference) {
        String id = reference.getBundle() == null
                ? null
                : reference.getBundle().getHeaders("").get(DescriptorReader.HEADER);
        return id == null ? ModuleRegistry.KERNEL : id;
    }
}
