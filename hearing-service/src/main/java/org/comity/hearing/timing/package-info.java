/** How a time for a hearing is found that suits everybody, and how a hearing is moved to another one. */
package org.comity.hearing.timing;
