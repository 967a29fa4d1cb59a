package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.ShippedTemplates;
import com.codecanvas.medspa.messaging.domain.Template;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of messages. Each change is a version of its own; what was sent stays as it was. */
@Component(service = Templates.class)
public final class Templates {

    private final Transactions transactions;

    @Activate
    public Templates(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public Template current(TemplateKind kind, Channel channel) {
        return transactions.call(entities -> entities.createQuery(
                        "select t from TemplateRow t where t.kind = :kind and t.channel = :channel order by t.version desc",
                        TemplateRow.class)
                .setParameter("kind", kind.code())
                .setParameter("channel", channel.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(TemplateRow::template)
                .orElseGet(() -> ShippedTemplates.of(kind, channel)));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 412 when somebody was quicker with this version */
    public void add(Template template, Instant at, UUID authorId) {
        try {
            transactions.run(entities -> {
                entities.persist(new TemplateRow(Ids.next(), template, at, authorId));
                entities.flush();
            });
        } catch (PersistenceException refused) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, refused)) {
                throw Problem.stale();
            }
            throw refused;
        }
    }
}
