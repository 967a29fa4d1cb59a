package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff should look at. */
@Component(service = Notices.class)
public final class Notices {

    private final Transactions transactions;

    @Activate
    public Notices(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Of a message there is one notice of each kind. */
    public void add(Notice notice) {
        transactions.run(entities -> {
            boolean there = entities.createQuery(
                                    "select count(n) from NoticeRow n where n.kind = :kind and n.messageId = :message",
                                    Long.class)
                            .setParameter("kind", notice.kind().code())
                            .setParameter("message", notice.messageId())
                            .getSingleResult()
                    > 0;
            if (!there) {
                entities.persist(new NoticeRow(notice));
                entities.flush();
            }
        });
    }

    /** Open ones, the latest first, at most 200. */
    public List<Notice> open() {
        return transactions.call(entities -> entities.createQuery(
                        "select n from NoticeRow n where n.doneAt is null order by n.id desc", NoticeRow.class)
                .setMaxResults(200)
                .getResultStream()
                .map(NoticeRow::notice)
                .toList());
    }

    /** Settled ones too, the latest first. */
    public List<Notice> ofPatient(UUID patientId) {
        return transactions.call(entities -> entities.createQuery(
                        "select n from NoticeRow n where n.patientId = :patient order by n.id desc", NoticeRow.class)
                .setParameter("patient", patientId)
                .getResultStream()
                .map(NoticeRow::notice)
                .toList());
    }

    public Optional<Notice> settle(UUID id, Instant at, UUID userId) {
        return transactions.call(entities -> {
            NoticeRow row = entities.find(NoticeRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                return Optional.empty();
            }
            row.settle(at, userId);
            entities.flush();
            return Optional.of(row.notice());
        });
    }
}
