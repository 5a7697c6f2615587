package dev.planted.granary;

/** Reads. */
public interface GranaryApi {

    int sacks(String grain);
}
