package dev.stoa.inventory;

/**
 * A place where stock lies.
 *
 * @param country ISO 3166-1 alpha-2
 * @param latitude WGS 84, degrees, north positive
 * @param longitude WGS 84, degrees, east positive
 * @param open whether what lies there is promised to orders
 */
public record LocationDetails(String code, String name, String country, double latitude, double longitude,
        boolean open) {}
