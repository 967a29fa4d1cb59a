package com.codecanvas.medspa.core.database;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A PostgreSQL server that accepts connections, with the login that owns the product's database. The service exists
 * from the moment the server first answered; should the server go away later, connections fail until it is back at the
 * same address.
 */
@ProviderType
public interface DatabaseServer {

    String jdbcUrl();

    /** May create roles and owns the database, but is no superuser and does not bypass row security. */
    String ownerUser();

    String ownerPassword();
}
