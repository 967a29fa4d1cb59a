/** Endpoints, deliveries and attempts in PostgreSQL. */
package com.codecanvas.medspa.webhooks.store;
