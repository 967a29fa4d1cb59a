package com.codecanvas.medspa.consents.store;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.TemplateChangedException;
import com.codecanvas.medspa.consents.domain.Templates;
import com.codecanvas.medspa.consents.templates.ShippedTemplates;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates in PostgreSQL, over those that the module brings along. */
@Component(service = Templates.class)
public final class PostgresTemplates implements Templates {

    private static final String LATEST = "select t from TemplateRow t where t.version ="
            + " (select max(o.version) from TemplateRow o where o.id = t.id)";

    private static final String VERSIONS = "select t from TemplateRow t where t.id = :id";

    private final Transactions transactions;
    private final CurrentClinic clinic;

    @Activate
    public PostgresTemplates(@Reference Transactions transactions, @Reference CurrentClinic clinic) {
        this.transactions = transactions;
        this.clinic = clinic;
    }

    @Override
    public List<Template> current() {
        Map<UUID, Template> byId = new LinkedHashMap<>();
        shipped().forEach(template -> byId.put(template.id(), template));
        List<TemplateRow> own = transactions.call(
                entities -> entities.createQuery(LATEST, TemplateRow.class).getResultList());
        own.stream().map(TemplateRow::template).forEach(template -> byId.put(template.id(), template));
        return byId.values().stream()
                .sorted(Comparator.comparing(Template::title))
                .toList();
    }

    @Override
    public Optional<Template> current(UUID id) {
        return current().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Template> version(UUID id, int version) {
        TemplateRow own =
                transactions.call(entities -> entities.find(TemplateRow.class, new TemplateRow.Key(id, version)));
        return own != null
                ? Optional.of(own.template())
                : shipped().stream()
                        .filter(template -> template.id().equals(id) && template.version() == version)
                        .findFirst();
    }

    @Override
    public List<Template> versions(UUID id) {
        Map<Integer, Template> byVersion = new TreeMap<>(Comparator.reverseOrder());
        shipped().stream()
                .filter(template -> template.id().equals(id))
                .forEach(template -> byVersion.put(template.version(), template));
        List<TemplateRow> own = transactions.call(entities -> entities.createQuery(VERSIONS, TemplateRow.class)
                .setParameter("id", id)
                .getResultList());
        own.stream().map(TemplateRow::template).forEach(template -> byVersion.put(template.version(), template));
        return List.copyOf(byVersion.values());
    }

    private List<Template> shipped() {
        return ShippedTemplates.of(clinic.get().id());
    }

    @Override
    public void publish(Template template) {
        transactions.run(entities -> {
            entities.persist(new TemplateRow(template));
            try {
                entities.flush();
            } catch (PersistenceException e) {
                if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                    throw new TemplateChangedException(e);
                }
                throw e;
            }
        });
    }
}
