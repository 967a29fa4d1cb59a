package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.ClinicSessionCustomizer;
import com.codecanvas.medspa.core.persistence.mapping.KernelEntityMapping;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;

/** The module's persistence unit, started when it is first asked for. */
final class PersistenceUnit {

    private final String name;
    private final Map<String, Object> properties;
    private EntityManagerFactory factory;

    PersistenceUnit(String name, DataSource source, FieldCipher cipher) {
        this.name = name;
        this.properties = Map.of(
                "javax.persistence.nonJtaDataSource",
                source,
                ClinicSessionCustomizer.MAPPING,
                new KernelEntityMapping(cipher));
    }

    synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(name, properties);
        }
        return factory;
    }
}
