/** Which cases there are and which accounts take part in them, as far as the gateway must know to reach people. */
package org.comity.gateway.participation;
