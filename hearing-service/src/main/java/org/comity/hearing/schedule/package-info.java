/** When a hearing is, who has a seat in it, and what its time means to each of them. */
package org.comity.hearing.schedule;
