/** What treatments ask before a session. */
package com.codecanvas.medspa.consents.gate;
