import module java.base;

/** See bench/catalog. */
class CatalogBench {

    static final String LIST = "/api/store/v1/products?market=DE&";

    static void main(String[] args) throws Exception {
        var number = (IntBinaryOperator) (index, otherwise) -> args.length > index ? Integer.parseInt(args[index]) : otherwise;
        System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                OrderBench.cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
        try (var large = Shop.start(args[0], number.applyAsInt(1, 100_000)); var small = Shop.start(args[0],
                number.applyAsInt(2, 1_000))) {
            new CatalogBench().compare(large, small, number.applyAsInt(3, 5), number.applyAsInt(4, 400));
        }
    }

    void compare(Shop large, Shop small, int rounds, int count) throws Exception {
        large.awaitFilled();
        small.awaitFilled();
        System.out.println("kind of request                    p50 ms small/large    p99 ms small/large   ratio of p99"
                + "   CPU ms small/large (app + db)");
        var kinds = kinds(small).keySet();
        for (var shop : List.of(large, small)) {
            shop.requests = kinds(shop);
            for (int i = 0; i < 4; i++) {
                for (var kind : kinds) {
                    shop.measure(kind, count, new Result()); // to warm up
                }
            }
        }
        for (var kind : kinds) {
            var results = List.of(new Result(), new Result());
            for (int round = 0; round < rounds; round++) {
                small.measure(kind, count, results.getFirst());
                large.measure(kind, count, results.getLast());
            }
            print(kind, results.getFirst(), results.getLast());
        }
    }

    static void print(String kind, Result small, Result large) {
        System.out.printf("%-34s %7.2f / %7.2f     %7.2f / %7.2f       %5.2f     %.2f (%.2f + %.2f) / %.2f (%.2f + %.2f)%n", kind,
                small.millis(50), large.millis(50), small.millis(99), large.millis(99), large.millis(99) / small.millis(99),
                small.app() + small.db(), small.app(), small.db(), large.app() + large.db(), large.app(), large.db());
    }

    /** Kinds of requests, each with different requests of its kind, as far as this shop has them. */
    static Map<String, List<String>> kinds(Shop shop) throws Exception {
        var first = shop.get(LIST + "limit=100");
        var slugs = all(first, "slug");
        var categories = all(shop.get("/api/store/v1/categories"), "slug");
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("first page", List.of(LIST + "limit=20"));
        kinds.put("first page of 100", List.of(LIST + "limit=100"));
        kinds.put("later pages", pages(shop, LIST + "limit=20", 8));
        kinds.put("category", categories.stream().map(category -> LIST + "limit=20&category=" + category).toList());
        kinds.put("categories with counts", List.of("/api/store/v1/categories"));
        kinds.put("search, frequent words", search("oak", "lamp", "cotton", "steel", "table"));
        kinds.put("search, rare words", search("bergamot", "espresso", "hammock", "projector"));
        kinds.put("search, words of descriptions", search("everyday", "kitchen", "gift", "light"));
        kinds.put("search, several words", search("oak table", "linen cushion", "black steel lamp", "glass jar lid"));
        kinds.put("search, nothing found", search("zeppelin", "oak zeppelin", "submarine lamp"));
        kinds.put("search in a category", categories.stream().map(category -> LIST + "limit=20&q=black&category=" + category).toList());
        kinds.put("search, later pages", pages(shop, LIST + "limit=20&q=black", 4));
        kinds.put("product", slugs.stream().map(slug -> "/api/store/v1/products/" + slug + "?market=DE").toList());
        return kinds;
    }

    static List<String> search(String... texts) {
        return Arrays.stream(texts).map(text -> LIST + "limit=20&q=" + text.replace(" ", "%20")).toList();
    }

    static List<String> pages(Shop shop, String path, int most) throws Exception {
        var pages = new ArrayList<String>();
        var next = all(shop.get(path), "nextCursor");
        while (!next.isEmpty() && pages.size() < most) {
            pages.add(path + "&after=" + next.getLast());
            next = all(shop.get(pages.getLast()), "nextCursor");
        }
        return pages.isEmpty() ? List.of(path) : pages;
    }

    static List<String> all(String json, String field) {
        return Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json).results().map(found -> found.group(1)).toList();
    }

    static final class Result {

        final List<Double> millis = new ArrayList<>();
        double appCpu;
        double dbCpu;

        double millis(int percent) {
            return OrderBench.percentile(millis, percent);
        }

        double app() {
            return appCpu / millis.size();
        }

        double db() {
            return dbCpu / millis.size();
        }
    }

    static final class Shop implements AutoCloseable {

        final Process process;
        final OrderBench bench;
        final Path data;
        final int products;
        Map<String, List<String>> requests = Map.of();

        Shop(Process process, OrderBench bench, Path data, int products) {
            this.process = process;
            this.bench = bench;
            this.data = data;
            this.products = products;
        }

        static Shop start(String java, int products) throws Exception {
            var data = Files.createTempDirectory("stoa-bench");
            int port;
            try (var socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            var builder = new ProcessBuilder(java, "-jar", "target/stoa.jar", "--server.port=" + port, "--stoa.data-dir=" + data,
                    "--stoa.demo.products=" + products);
            builder.environment().remove("SPRING_DATASOURCE_URL");
            var process = builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
            return new Shop(process, new OrderBench(port, 0, 0, 0), data, products);
        }

        /** Tells how it goes, as the application's log does. */
        void awaitFilled() throws Exception {
            bench.awaitReady(data);
            var told = "";
            while (true) {
                var progress = Files.readAllLines(data.resolve("stoa.log")).stream()
                        .filter(line -> line.contains("The demo shop has")).map(line -> line.substring(line.indexOf("The demo")))
                        .reduce("", (_, last) -> last);
                if (!progress.equals(told)) {
                    told = progress;
                    System.out.println(told);
                }
                if (told.contains(" " + products + " of ")) {
                    return;
                }
                Thread.sleep(500);
            }
        }

        String get(String path) throws Exception {
            return bench.call("GET", path, null, 200);
        }

        void measure(String kind, int count, Result result) throws Exception {
            var paths = requests.get(kind);
            long postgres = OrderBench.postmaster(data);
            long app = OrderBench.cpu(process.pid()), db = OrderBench.cpuOfFamily(postgres);
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                get(paths.get(i % paths.size()));
                result.millis.add((System.nanoTime() - start) / 1e6);
            }
            result.appCpu += OrderBench.cpu(process.pid()) - app;
            result.dbCpu += OrderBench.cpuOfFamily(postgres) - db;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
