import module java.base;

/** See bench/roles. Two applications that differ in one setting, each with a database of its own, loaded in turns. */
class RoleBench {

    record Shop(String roles, Process process, Path data, OrderBench bench, List<OrderBench.Round> rounds) {}

    static void main(String[] args) throws Exception {
        var number = (IntBinaryOperator) (index, otherwise) -> args.length > index ? Integer.parseInt(args[index]) : otherwise;
        int rounds = number.applyAsInt(1, 6);
        int orders = number.applyAsInt(2, 1500);
        var shops = new ArrayList<Shop>();
        try {
            for (String roles : List.of("off", "enforced")) {
                shops.add(start(args[0], roles, rounds, orders, number.applyAsInt(3, 16)));
                shops.getLast().bench.awaitReady(shops.getLast().data);
                shops.getLast().bench.stockUp();
            }
            System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                    OrderBench.cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
            // Each pair in the other order than the one before: what warms up or grows does so for both.
            for (int i = -2; i < rounds; i++) {
                for (Shop shop : i % 2 == 0 ? shops : shops.reversed()) {
                    var round = shop.bench.round(shop.process.pid(), shop.bench.postmaster(shop.data), orders);
                    System.out.printf("%s %-8s  %5.2f CPU ms/order (%.2f app + %.2f db)  %6.1f confirmed/s%n",
                            i < 0 ? "warm" : "%4d".formatted(i + 1), shop.roles, round.cpu(), round.appCpu(), round.dbCpu(),
                            round.perSecond());
                    if (i >= 0) {
                        shop.rounds.add(round);
                    }
                }
            }
            report(shops);
        } finally {
            for (Shop shop : shops) {
                shop.process.destroy();
                shop.process.waitFor();
                ImportBench.delete(shop.data);
            }
        }
    }

    /** Not ready yet, so that whoever waits for it in vain can still end it. */
    static Shop start(String java, String roles, int rounds, int orders, int shoppers) throws Exception {
        var data = Files.createTempDirectory("stoa-roles-" + roles);
        int port = OrderBench.freePort();
        var process = OrderBench.start(java, port, data, "--stoa.database.roles=" + roles);
        return new Shop(roles, process, data, new OrderBench(port, rounds, orders, shoppers), new ArrayList<>());
    }

    static void report(List<Shop> shops) {
        for (Shop shop : shops) {
            System.out.printf("median %-8s  %5.2f CPU ms/order (%.2f app + %.2f db)  %6.1f confirmed/s%n", shop.roles,
                    OrderBench.median(shop.rounds, OrderBench.Round::cpu),
                    OrderBench.median(shop.rounds, r -> r.appCpu()), OrderBench.median(shop.rounds, r -> r.dbCpu()),
                    OrderBench.median(shop.rounds, r -> r.perSecond()));
        }
        var ratios = IntStream.range(0, shops.getFirst().rounds.size())
                .mapToDouble(i -> shops.getLast().rounds.get(i).cpu() / shops.getFirst().rounds.get(i).cpu())
                .sorted()
                .toArray();
        System.out.printf("enforced takes %.3f times the CPU per order (median of %d pairs, %.3f to %.3f)%n",
                ratios[ratios.length / 2], ratios.length, ratios[0], ratios[ratios.length - 1]);
    }
}
