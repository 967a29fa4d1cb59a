/** Plans what patients are told: by rules about appointments, and for other modules. */
package com.codecanvas.medspa.messaging.plan;
