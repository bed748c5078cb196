/** How the holder of an account gets another password: by mail who forgot it, by the old one who has it. */
package org.comity.gateway.identity.password;
