/** Rules of messages: what replies mean, when it is quiet, how far a message came. No database, no web, no container. */
package com.codecanvas.medspa.messaging.domain;
