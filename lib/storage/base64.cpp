#include "storage/base64.hpp"

#include <nettle/base64.h>

#include <cstdint>

namespace metodist::storage {

std::string base64(std::string_view bytes) {
    std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(out.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return out;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string out(BASE64_DECODE_LENGTH(text.size()), '\0');
    std::size_t size = out.size();
    base64_decode_ctx context;
    base64_decode_init(&context);
    if (base64_decode_update(&context, &size, reinterpret_cast<std::uint8_t*>(out.data()), text.size(), text.data()) ==
            0 ||
        base64_decode_final(&context) == 0) {
        return std::nullopt;
    }
    out.resize(size);
    return out;
}

}  // namespace metodist::storage
