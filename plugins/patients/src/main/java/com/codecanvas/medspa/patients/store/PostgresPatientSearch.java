package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.search.IndexEntry;
import com.codecanvas.medspa.patients.domain.search.PatientSearch;
import com.codecanvas.medspa.patients.domain.search.SearchTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds candidates by their tokens in one statement, then compares and sorts what it decrypted. */
@Component(service = PatientSearch.class)
public final class PostgresPatientSearch implements PatientSearch {

    private final Transactions transactions;
    private final SearchTokens tokens;
    private final FieldCipher cipher;

    @Activate
    public PostgresPatientSearch(
            @Reference Transactions transactions, @Reference BlindIndex index, @Reference FieldCipher cipher) {
        this.transactions = transactions;
        this.tokens = new SearchTokens(index);
        this.cipher = cipher;
    }

    @Override
    public Found search(Request request) {
        if (request.terms().isEmpty()) {
            return new Found(List.of(), 0, false);
        }
        List<SealedPatient> candidates = transactions.call(entities -> candidates(entities, request));
        Map<UUID, SealedPatient> matches = new LinkedHashMap<>();
        candidates.stream()
                .limit(MOST_CANDIDATES)
                .filter(candidate -> matches(candidate, request.terms()))
                .forEach(candidate -> matches.put(candidate.id(), candidate));
        List<Patient> page = NameOrder.of(request.locale()).sort(matches.values()).stream()
                .skip(request.offset())
                .limit(request.limit())
                .map(SealedPatient::patient)
                .toList();
        return new Found(page, matches.size(), candidates.size() > MOST_CANDIDATES);
    }

    private static boolean matches(SealedPatient candidate, List<SearchTerm> terms) {
        return terms.stream().allMatch(term -> term.provenByIndex() || term.matches(candidate.details()));
    }

    /** Newest first, one more than are used. */
    private List<SealedPatient> candidates(EntityManager entities, Request request) {
        List<Object> values = new ArrayList<>();
        Query query = entities.createNativeQuery(sql(request, values));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<SealedPatient> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(new SealedPatient(cipher, (Object[]) row));
        }
        return found;
    }

    private String sql(Request request, List<Object> values) {
        StringBuilder sql = new StringBuilder("select " + SealedPatient.COLUMNS + " from patients.patient p");
        for (int i = 0; i < request.terms().size(); i++) {
            sql.append(" join patients.patient_token t")
                    .append(i)
                    .append(" on t")
                    .append(i);
            sql.append(".patient_id = p.id and t").append(i).append(".token ");
            sql.append(tokenCondition(request.terms().get(i), values));
        }
        request.filter().only().ifPresent(status -> {
            sql.append(" where p.status = ?");
            values.add(status.name());
        });
        return sql.append(" order by t0.patient_id desc limit ")
                .append(MOST_CANDIDATES + 1)
                .toString();
    }

    private String tokenCondition(SearchTerm term, List<Object> values) {
        List<IndexEntry> entries = term.anyOf();
        entries.forEach(entry -> values.add(tokens.token(entry)));
        return entries.size() == 1 ? "= ?" : "in (?" + ", ?".repeat(entries.size() - 1) + ")";
    }
}
