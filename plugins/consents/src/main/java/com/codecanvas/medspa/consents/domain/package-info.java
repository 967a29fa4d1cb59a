/** Templates, signatures and how long they hold: no database, web or container. */
package com.codecanvas.medspa.consents.domain;
