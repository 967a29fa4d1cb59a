/** Sessions on the server, found by the hash of a secret that only the browser keeps. */
package com.codecanvas.medspa.core.auth.session;
