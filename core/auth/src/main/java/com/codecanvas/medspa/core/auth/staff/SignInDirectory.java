package com.codecanvas.medspa.core.auth.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Which users an e-mail address may sign in as, before a clinic is known. Addresses are kept as keyed tokens alone. */
public final class SignInDirectory {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key 32 bytes of the installation's own */
    public SignInDirectory(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** A user of a clinic. */
    public record Candidate(UUID clinicId, UUID userId) {}

    public byte[] token(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public void add(Connection connection, EmailAddress email, Candidate candidate) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_auth.sign_in (email_token, tenant_id, user_id) values (?, ?, ?)")) {
            insert.setBytes(1, token(email.text()));
            insert.setObject(2, candidate.clinicId());
            insert.setObject(3, candidate.userId());
            insert.executeUpdate();
        }
    }

    public List<Candidate> find(Connection connection, EmailAddress email) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select tenant_id, user_id from kernel_auth.sign_in where email_token = ? order by tenant_id limit 10")) {
            select.setBytes(1, token(email.text()));
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    candidates.add(new Candidate(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
            return candidates;
        }
    }
}
