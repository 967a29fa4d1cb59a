package com.codecanvas.medspa.core.persistence.transaction;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.RollbackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One module's entity manager within a transaction. */
final class ModuleWork {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleWork.class);

    private final EntityManager entities;

    ModuleWork(EntityManagerFactory factory) {
        this.entities = factory.createEntityManager();
        entities.getTransaction().begin();
    }

    EntityManager entities() {
        return entities;
    }

    /** Writes what is pending; the connection commits later, for all modules at once. */
    void commit() {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().commit();
            }
        } catch (RollbackException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        } finally {
            close();
        }
    }

    void abandon() {
        try {
            if (entities.isOpen() && entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            LOG.debug("An entity manager could not roll back; its connection does", e);
        } finally {
            close();
        }
    }

    private void close() {
        if (entities.isOpen()) {
            entities.close();
        }
    }
}
